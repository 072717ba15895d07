/** Apollo Server standalone with graphql-shield on every field, and no DataLoader: each field asks for itself. */
import { createRequire } from 'node:module';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';
import { readSettings, tellReady } from './settings.ts';
import { contextMaker, type PeerContext } from './shared/context.ts';
import { oneByOne } from './shared/loaders.ts';
import { resolvers } from './shared/resolvers.ts';
import { typeDefs } from './shared/typeDefs.ts';

// Shield's ESM build does not load on Node 23 and later.
const require = createRequire(import.meta.url);
const { rule, shield }: typeof Shield = require('graphql-shield');
const { applyMiddleware }: typeof Middleware = require('graphql-middleware');

/** A record may be told where its register and its client are among those that the request states. */
const isAllowed = rule()(
  (parent: unknown, _: unknown, { viewer }: PeerContext, { variableValues }: GraphQLResolveInfo) => {
    const { id, context } = variableValues;
    const client = context === undefined ? viewer : (id ?? null);
    return (
      (!isRecord(parent) || !isStated(context) || registersOf(context).includes(parent.controller)) &&
      (!isOfClient(parent) || client === null || parent.client === client)
    );
  },
);

interface Stated {
  readonly actingFor: string;
  readonly controllers?: readonly string[];
}

const registersOf = ({ actingFor, controllers }: Stated): readonly string[] => controllers ?? [actingFor];
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isStated = (value: unknown): value is Stated => isObject(value) && 'actingFor' in value;
const isRecord = (value: unknown): value is { controller: string } =>
  isObject(value) && 'controller' in value && typeof value.controller === 'string';
const isOfClient = (value: unknown): value is { client: string } => isObject(value) && 'client' in value;

const everyField = (schema: GraphQLSchema) =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(({ name }) => !name.startsWith('__'))
      .map((type) => [
        type.name,
        Object.fromEntries(Object.keys(type.getFields()).map((field) => [field, isAllowed])),
      ]),
  );

const plain = makeExecutableSchema({ typeDefs, resolvers });
const schema = applyMiddleware(plain, shield(everyField(plain)));
const contextOf = contextMaker(readSettings(), oneByOne);
const { url } = await startStandaloneServer(new ApolloServer<PeerContext>({ schema }), {
  context: async ({ req }) => contextOf(req.headers.authorization),
  listen: { port: 0, host: '127.0.0.1' },
});
tellReady(url);
