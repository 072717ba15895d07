/** Writes entries into the log, any number with one statement. */
import type pg from 'pg';
import { type AccessLogEntry } from './entry.ts';

/** An entry's columns with their types, as `entry.ts` names them. */
const columns: Readonly<Record<keyof AccessLogEntry, 'text' | 'text[]'>> = {
  requestId: 'text',
  person: 'text',
  personKind: 'text',
  actingFor: 'text',
  serviceUnit: 'text',
  client: 'text',
  controller: 'text',
  operation: 'text',
  legalBasis: 'text',
  reason: 'text',
  rules: 'text[]',
  obligations: 'text[]',
  justifiedContext: 'text',
  statutoryGround: 'text',
  specialReason: 'text',
  address: 'text',
  records: 'text[]',
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Any number of entries is one parameter, so that the statement is always the same and planned once. */
const statement = {
  name: 'append',
  text: `insert into access_log (${Object.keys(columns).map(snake).join(', ')})
    select ${Object.keys(columns)
      .map((column) => `"${column}"`)
      .join(', ')}
    from jsonb_to_recordset($1) as entry(${Object.entries(columns)
      .map(([column, type]) => `"${column}" ${type}`)
      .join(', ')})`,
};

/**
 * Resolves when the entries are durable. After `patience` milliseconds the connection is closed under a statement that
 * hangs. pg's own `query_timeout` writes a function into each query, which V8 keeps until a full collection, and the
 * entries with it.
 */
export const insertion =
  (pool: pg.Pool, patience: number) =>
  async (entries: readonly AccessLogEntry[]): Promise<void> => {
    const values = [JSON.stringify(entries)];
    const client = await pool.connect();
    let isReleased = false;
    const release = (broken: boolean) => {
      if (!isReleased) client.release(broken);
      isReleased = true;
    };
    const timer = setTimeout(release, patience, true);
    try {
      await new Promise<void>((done, failed) => {
        client.query({ ...statement, values }, (error) => (error ? failed(error) : done()));
      });
      release(false);
    } catch (error) {
      release(true);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
