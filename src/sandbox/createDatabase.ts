import pg from 'pg';

const DUPLICATE = new Set(['42P04', '23505']);

/** Creates the database on the server of the URL, unless it is there; returns the URL of it. */
export async function createDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Another process created it in between.
    if (!(error instanceof pg.DatabaseError && DUPLICATE.has(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
  const database = new URL(url);
  database.pathname = `/${encodeURIComponent(name)}`;
  return database.href;
}
