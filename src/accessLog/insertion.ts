/** The statement that writes entries into the log, any number at once. */
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

export const insertion = (entries: readonly AccessLogEntry[]): pg.QueryConfig => ({
  ...statement,
  values: [JSON.stringify(entries)],
});
