/** Organisations, professionals, persons, declarations of intent, representation and code lists, in batches. */
import { type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { type FastifyPluginAsync } from 'fastify';
import { sql } from 'kysely';
import { Type } from 'typebox';
import { codeSystems } from '../codes/index.ts';
import { type SandboxDatabase } from '../database.ts';
import { representationsOf } from '../representation.ts';
import { worldOf } from './world.ts';

const keys = Type.Array(Type.String({ maxLength: 128 }), { maxItems: 1000 });
const anyRow = Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true });
const rows = Type.Array(anyRow);
const among = (column: string, values: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any (${[...values]}::text[])`;

export const nationalServices =
  (database: SandboxDatabase): FastifyPluginAsync =>
  async (instance) => {
    const app = instance.withTypeProvider<TypeBoxTypeProvider>();

    app.post(
      '/organisations/lookup',
      {
        schema: {
          summary: 'Organisations and service units by id; with data controllers, all of them',
          body: Type.Object({ organisations: keys, units: keys, dataControllers: Type.Boolean() }),
          response: { 200: Type.Object({ organisations: rows, units: rows, dataControllers: rows }) },
        },
      },
      async (request) => {
        const world = worldOf(request);
        const { body } = request;
        const all = database.selectFrom('organisations').selectAll().where('world', '=', world);
        const [organisations, units, dataControllers] = await Promise.all([
          all.where(among('id', body.organisations)).execute(),
          database
            .selectFrom('units')
            .selectAll()
            .where('world', '=', world)
            .where(among('id', body.units))
            .execute(),
          body.dataControllers ? all.where('dataController', '=', true).orderBy('id').execute() : [],
        ]);
        return { organisations, units, dataControllers };
      },
    );

    app.post(
      '/professionals/lookup',
      {
        schema: {
          summary: 'Professionals by id: employment, units, card, access rights',
          body: Type.Object({ ids: keys }),
          response: { 200: Type.Object({ professionals: rows }) },
        },
      },
      async (request) => ({
        professionals: await database
          .selectFrom('professionals')
          .selectAll()
          .where('world', '=', worldOf(request))
          .where(among('id', request.body.ids))
          .execute(),
      }),
    );

    app.post(
      '/persons/lookup',
      {
        schema: {
          summary: 'Persons by id or by personal identity code',
          body: Type.Object({ ids: keys, identityCodes: keys }),
          response: { 200: Type.Object({ persons: rows }) },
        },
      },
      async (request) => ({
        persons: await database
          .selectFrom('persons')
          .selectAll()
          .where('world', '=', worldOf(request))
          .where((eb) =>
            eb.or([among('id', request.body.ids), among('identity_code', request.body.identityCodes)]),
          )
          .execute(),
      }),
    );

    app.post(
      '/declarations/lookup',
      {
        schema: {
          summary: 'Declarations of intent of clients: information, permission, prohibitions',
          body: Type.Object({ clients: keys }),
          response: { 200: Type.Object({ declarations: rows, prohibitions: rows }) },
        },
      },
      async (request) => {
        const world = worldOf(request);
        const [declarations, prohibitions] = await Promise.all([
          // A declaration is stored by the identity code: who has none has no declaration.
          database
            .selectFrom('declarations as d')
            .innerJoin('persons as p', (join) =>
              join.onRef('p.world', '=', 'd.world').onRef('p.id', '=', 'd.client'),
            )
            .selectAll('d')
            .select('p.dateOfBirth')
            .where('d.world', '=', world)
            .where('p.identityCode', 'is not', null)
            .where(among('d.client', request.body.clients))
            .execute(),
          database
            .selectFrom('prohibitions')
            .selectAll()
            .where('world', '=', world)
            .where(among('client', request.body.clients))
            .orderBy('id')
            .execute(),
        ]);
        return { declarations, prohibitions };
      },
    );

    app.post(
      '/representation/lookup',
      {
        schema: {
          summary: 'Children in custody with all their guardians, and mandates given, by the person who acts',
          body: Type.Object({ actors: keys }),
          response: { 200: Type.Object({ representations: rows }) },
        },
      },
      async (request) => ({
        representations: await representationsOf(database, worldOf(request), request.body.actors),
      }),
    );

    app.post(
      '/codes/lookup',
      {
        schema: {
          summary: 'Code systems by object identifier',
          body: Type.Object({ ids: keys }),
          response: { 200: Type.Object({ codeSystems: rows }) },
        },
      },
      async (request) => ({
        codeSystems: codeSystems
          .filter(({ id }) => request.body.ids.includes(id))
          .map((system) => ({ ...system })),
      }),
    );
  };
