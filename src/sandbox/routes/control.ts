/** What only a sandbox has: personas and their tokens, worlds, faults on demand, the calls of a request. */
import { type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { type FastifyPluginAsync } from 'fastify';
import { Type } from 'typebox';
import { type Behaviour } from '../behaviour.ts';
import { type SandboxDatabase } from '../database.ts';
import { personas } from '../personas/index.ts';
import { audience, type Bearer, issuers, type TokenSigner } from '../tokens.ts';
import { type Changes, changeWorld, createWorld, removeWorld, UnusableFacts } from '../worlds.ts';
import { worldOf } from './world.ts';

const WorldName = Type.String({ pattern: '^[A-Za-z0-9-]{1,64}$' });
const Facts = Type.Unsafe<Changes>({
  type: 'object',
  additionalProperties: true,
  description: 'Rows that differ from the base world, by kind and slug; null removes one',
});

const tokenOptions = {
  world: Type.Optional(WorldName),
  strong: Type.Optional(Type.Boolean()),
  seconds: Type.Optional(Type.Integer()),
};

interface TokenOptions {
  readonly world?: string;
  readonly strong?: boolean;
  readonly seconds?: number;
}

export const control =
  (database: SandboxDatabase, signer: TokenSigner, behaviour: Behaviour): FastifyPluginAsync =>
  async (instance) => {
    const app = instance.withTypeProvider<TypeBoxTypeProvider>();

    /** strong identification tells an identity code, and who has none in that world is not identified so. */
    async function token(bearer: Bearer, { world = 'base', strong, seconds }: TokenOptions): Promise<string> {
      const person = await database
        .selectFrom('persons')
        .select('identityCode')
        .where('world', '=', world)
        .where('id', '=', bearer.id)
        .executeTakeFirst();
      return signer.sign(bearer, {
        strong: strong ?? person?.identityCode !== null,
        ...(seconds === undefined ? {} : { seconds }),
      });
    }

    app.setErrorHandler((error, _request, reply) => {
      if (error instanceof UnusableFacts) return reply.code(400).send({ message: error.message });
      throw error;
    });

    app.get('/personas', { schema: { summary: 'The people of the sandbox' } }, async () => ({ personas }));

    app.post(
      '/personas/:persona/token',
      {
        schema: {
          summary: 'A bearer token for a persona',
          params: Type.Object({ persona: Type.String() }),
          body: Type.Optional(Type.Union([Type.Null(), Type.Object(tokenOptions)])),
        },
      },
      async (request, reply) => {
        const persona = personas.find(({ name }) => name === request.params.persona);
        if (!persona) {
          const names = personas.map(({ name }) => name).join(', ');
          return reply.code(404).send({ message: `There is no such persona; use one of ${names}` });
        }
        return { token: await token(persona, request.body ?? {}) };
      },
    );

    app.post(
      '/tokens',
      {
        schema: {
          summary: 'A bearer token for anyone of a world',
          body: Type.Object({
            kind: Type.Union([Type.Literal('PROFESSIONAL'), Type.Literal('CITIZEN')]),
            id: Type.String(),
            organisation: Type.Optional(Type.String()),
            ...tokenOptions,
          }),
        },
      },
      async ({ body: { kind, id, organisation = null, ...options } }) => ({
        token: await token({ kind, id, organisation }, options),
      }),
    );

    for (const [kind, { path }] of Object.entries(issuers)) {
      const keys = kind === 'CITIZEN' ? signer.jwks('CITIZEN') : signer.jwks('PROFESSIONAL');
      app.get(
        `/issuers/${path}/jwks.json`,
        { schema: { summary: `Keys for audience ${audience}` } },
        async () => keys,
      );
    }

    app.post(
      '/worlds',
      {
        schema: {
          summary: 'Make a world: the base facts and the changes',
          body: Type.Object({ facts: Facts, name: Type.Optional(WorldName) }),
        },
      },
      async (request) => createWorld(database, request.body.facts, request.body.name),
    );

    app.patch(
      '/worlds/:world',
      {
        schema: {
          summary: 'Change the facts of a world',
          params: Type.Object({ world: WorldName }),
          body: Type.Object({ facts: Facts }),
        },
      },
      async (request) => changeWorld(database, request.params.world, request.body.facts),
    );

    app.delete(
      '/worlds/:world',
      { schema: { summary: 'Remove a world', params: Type.Object({ world: WorldName }) } },
      async (request, reply) => {
        await removeWorld(database, request.params.world);
        behaviour.forget(request.params.world);
        return reply.code(204).send();
      },
    );

    app.put(
      '/worlds/:world/faults/*',
      {
        schema: {
          summary: 'Make a service slow, failing, hanging or talking nonsense; an empty fault mends it',
          params: Type.Object({ world: WorldName, '*': Type.String() }),
          body: Type.Object(
            {
              delayMs: Type.Optional(Type.Integer({ minimum: 0 })),
              status: Type.Optional(Type.Integer({ minimum: 400, maximum: 599 })),
              nonsense: Type.Optional(Type.Boolean()),
              hang: Type.Optional(Type.Boolean()),
            },
            { additionalProperties: false },
          ),
        },
      },
      async (request, reply) => {
        const fault = Object.keys(request.body).length === 0 ? null : request.body;
        behaviour.setFault(request.params.world, request.params['*'], fault);
        return reply.code(204).send();
      },
    );

    app.get(
      '/worlds/:world/calls',
      {
        schema: {
          summary: 'The calls made in a world, of one request or all',
          params: Type.Object({ world: WorldName }),
          querystring: Type.Object({ requestId: Type.Optional(Type.String()) }),
        },
      },
      async (request) => ({ calls: behaviour.callsOf(worldOf(request), request.query.requestId) }),
    );
  };
