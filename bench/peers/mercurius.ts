/** Mercurius on Fastify, operations compiled from their second run on, with DataLoader. Ungoverned. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { readSettings, tellReady } from './settings.ts';
import { contextMaker } from './shared/context.ts';
import { batched } from './shared/loaders.ts';
import { resolvers } from './shared/resolvers.ts';
import { typeDefs } from './shared/typeDefs.ts';

const contextOf = contextMaker(readSettings(), batched);
const app = Fastify();
await app.register(mercurius, {
  schema: makeExecutableSchema({ typeDefs, resolvers }),
  context: (request) => contextOf(request.headers.authorization),
  jit: 1,
});
tellReady(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
