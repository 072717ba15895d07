/** Organisations, professionals, persons, declarations of intent, representation and code lists, in batches. */
import { type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { type FastifyPluginAsync } from 'fastify';
import { Type } from 'typebox';
import { codeSystems } from '../codes/index.ts';
import { type SandboxDatabase } from '../database.ts';
import {
  declarationsOf,
  organisationsById,
  personsBy,
  professionalsById,
} from '../questions/nationalServices.ts';
import { representationsOf } from '../representation.ts';
import { asJson, relaying } from './relaying.ts';
import { worldOf } from './world.ts';

const keys = Type.Array(Type.String({ maxLength: 128 }), { maxItems: 1000 });
const anyRow = Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true });
const rows = Type.Array(anyRow);

export const nationalServices =
  (database: SandboxDatabase): FastifyPluginAsync =>
  async (instance) => {
    const app = instance.withTypeProvider<TypeBoxTypeProvider>();

    app.addHook('preHandler', asJson);

    app.post(
      '/organisations/lookup',
      {
        schema: {
          summary: 'Organisations and service units by id; with data controllers, all of them',
          body: Type.Object({ organisations: keys, units: keys, dataControllers: Type.Boolean() }),
          response: relaying({ organisations: rows, units: rows, dataControllers: rows }),
        },
      },
      async (request) => organisationsById(database, worldOf(request), request.body),
    );

    app.post(
      '/professionals/lookup',
      {
        schema: {
          summary: 'Professionals by id: employment, units, card, access rights',
          body: Type.Object({ ids: keys }),
          response: relaying({ professionals: rows }),
        },
      },
      async (request) => professionalsById(database, worldOf(request), request.body.ids),
    );

    app.post(
      '/persons/lookup',
      {
        schema: {
          summary: 'Persons by id or by personal identity code',
          body: Type.Object({ ids: keys, identityCodes: keys }),
          response: relaying({ persons: rows }),
        },
      },
      async (request) => personsBy(database, worldOf(request), request.body),
    );

    app.post(
      '/declarations/lookup',
      {
        schema: {
          summary: 'Declarations of intent of clients: information, permission, prohibitions',
          body: Type.Object({ clients: keys }),
          response: relaying({ declarations: rows, prohibitions: rows }),
        },
      },
      async (request) => declarationsOf(database, worldOf(request), request.body.clients),
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
