/** GraphiQL from our own files, in the sandbox only: nothing is loaded from elsewhere. */

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { type FastifyInstance } from 'fastify';

const folderOf = (file: string): string => dirname(fileURLToPath(import.meta.resolve(file)));

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Portti: GraphiQL</title>
    <style>body { margin: 0 } #graphiql { height: 100vh }</style>
    <link rel="stylesheet" href="/graphiql/graphiql.min.css">
  </head>
  <body>
    <div id="graphiql"></div>
    <script src="/graphiql/react/react.production.min.js"></script>
    <script src="/graphiql/react-dom/react-dom.production.min.js"></script>
    <script src="/graphiql/graphiql.min.js"></script>
    <script src="/graphiql/start.js"></script>
  </body>
</html>
`;

const start = `ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultHeaders: '{ "authorization": "Bearer " }',
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  }),
);
`;

/** Styles and workers of the editor are inline; scripts and connections only from here. */
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; img-src 'self' data:; font-src 'self' data:";

export async function serveGraphiql(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: folderOf('graphiql/package.json'),
    prefix: '/graphiql/',
    allowedPath: (path) => /^\/graphiql\.min\.(js|css)$/.test(path),
  });
  for (const library of ['react', 'react-dom']) {
    await app.register(fastifyStatic, {
      root: `${folderOf(`${library}/package.json`)}/umd`,
      prefix: `/graphiql/${library}/`,
      decorateReply: false,
      allowedPath: (path) => path.endsWith('.production.min.js'),
    });
  }
  app.get('/graphiql/start.js', (_, reply) => reply.type('text/javascript').send(start));
  app.get('/', (_, reply) =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page),
  );
}
