/** Apollo Server as its documentation begins: standalone, with DataLoader. Ungoverned. */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readSettings, tellReady } from './settings.ts';
import { contextMaker, type PeerContext } from './shared/context.ts';
import { batched } from './shared/loaders.ts';
import { resolvers } from './shared/resolvers.ts';
import { typeDefs } from './shared/typeDefs.ts';

const contextOf = contextMaker(readSettings(), batched);
const { url } = await startStandaloneServer(new ApolloServer<PeerContext>({ typeDefs, resolvers }), {
  context: async ({ req }) => contextOf(req.headers.authorization),
  listen: { port: 0, host: '127.0.0.1' },
});
tellReady(url);
