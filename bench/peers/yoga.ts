/** GraphQL Yoga on node:http, with DataLoader. Ungoverned. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createYoga } from 'graphql-yoga';
import { readSettings, tellReady } from './settings.ts';
import { contextMaker } from './shared/context.ts';
import { batched } from './shared/loaders.ts';
import { portOf } from './shared/portOf.ts';
import { resolvers } from './shared/resolvers.ts';
import { typeDefs } from './shared/typeDefs.ts';

const contextOf = contextMaker(readSettings(), batched);
const yoga = createYoga({
  schema: makeExecutableSchema({ typeDefs, resolvers }),
  context: ({ request }) => contextOf(request.headers.get('authorization') ?? undefined),
  graphiql: false,
  landingPage: false,
});
const server = createServer(yoga).listen({ port: 0, host: '127.0.0.1' });
await once(server, 'listening');
tellReady(`http://127.0.0.1:${portOf(server)}/graphql`);
