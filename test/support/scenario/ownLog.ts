/** An access log of its own for a world, in a schema that goes with it. */
import pg from 'pg';
import { type AccessLog, openAccessLog } from '../../../src/accessLog/accessLog.ts';

export async function openOwnLog(url: string, world: string): Promise<AccessLog> {
  const schema = `log_${world.replaceAll('-', '')}`;
  const log = await openAccessLog(url, schema);
  return {
    ...log,
    close: async () => {
      await log.close();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(`drop schema ${client.escapeIdentifier(schema)} cascade`);
      } finally {
        await client.end();
      }
    },
  };
}
