/** PostGraphile 5 with its Amber preset on grafserv's Node server. PostgreSQL's row-level security decides. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { readSettings, tellReady } from '../settings.ts';
import { claimsOf } from '../shared/claims.ts';
import { portOf } from '../shared/portOf.ts';
import { statedIn } from './statedContext.ts';
import { viewerSettings } from './viewerSettings.ts';

const serv = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: readSettings().portalUrl, schemas: ['portal'] })],
  schema: { defaultBehavior: '-query:resource:connection' },
  grafserv: { graphiql: false, outputDataAsString: true },
  grafast: {
    context: ({ node }) => {
      const headers = node?.req.headers ?? {};
      return { pgSettings: viewerSettings(claimsOf(headers.authorization), statedIn(headers)) };
    },
  },
}).createServ(grafserv);
const server = createServer();
await serv.addTo(server);
await serv.ready();
server.listen({ port: 0, host: '127.0.0.1' });
await once(server, 'listening');
tellReady(`http://127.0.0.1:${portOf(server)}/graphql`);
