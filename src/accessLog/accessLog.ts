/**
 * The access log in PostgreSQL. `append` resolves when the entries are durable: the caller releases nothing before.
 * Requests that wait at the same time share one commit.
 */
import { CamelCasePlugin, type Generated, Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { type AccessLogEntry } from './entry.ts';
import { insertion } from './insertion.ts';
import { inTime } from './inTime.ts';
import { migrations } from './migrations.ts';

export interface AccessLog {
  /** Rejects where the entries could not be made durable in time. */
  append(entries: readonly AccessLogEntry[]): Promise<void>;
  /** The entries of one request, in the order written. */
  ofRequest(requestId: string): Promise<readonly AccessLogEntry[]>;
  /** Who has used a client's data and to whom they were disclosed, newest first; the client's own looks left out. */
  ofClient(question: TrackingQuestion): Promise<readonly TrackedRow[]>;
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface TrackingQuestion {
  readonly client: string;
  /** Calendar days in Finland, both included; no last one: until now. */
  readonly from: string;
  readonly to: string | null;
  readonly first: number;
  /** The id of the last entry given out. */
  readonly after: string | null;
}

export interface TrackedRow extends AccessLogEntry {
  readonly id: string;
  readonly occurredAt: Date;
}

interface LogDatabase {
  accessLog: AccessLogEntry & { id: Generated<string>; occurredAt: Generated<Date> };
}

/** Milliseconds for a connection, and for a statement. */
const patience = 3_000;

interface Waiting {
  readonly entries: readonly AccessLogEntry[];
  readonly done: () => void;
  readonly failed: (cause: unknown) => void;
}

/** A plain message with the cure, for people. */
export class LogSettingsError extends Error {}

/** `schema`: where in the database its tables are. */
export async function openAccessLog(url: string, schema = 'public'): Promise<AccessLog> {
  const connections = {
    connectionString: url,
    connectionTimeoutMillis: patience,
    statement_timeout: patience,
    // Durable means on disk, whatever the database's own default.
    options: `-c synchronous_commit=on -c search_path=${schema}`,
  };
  const writing = openPool({ ...connections, max: 4 });
  // Kysely gives back a connection whose statement hangs as if it were well: none is used twice.
  const reading = openPool({ ...connections, max: 2, query_timeout: patience, maxUses: 1 });
  const run = inTime(writing, patience);
  const database = new Kysely<LogDatabase>({
    dialect: new PostgresDialect({ pool: reading }),
    plugins: [new CamelCasePlugin()],
  });
  const close = async () => {
    await Promise.all([database.destroy(), writing.end()]);
  };
  try {
    await checkSettings(reading, schema);
  } catch (cause) {
    await close();
    throw cause;
  }
  const { error } = await new Migrator({
    db: database,
    migrationTableSchema: schema,
    provider: { getMigrations: async () => migrations },
  }).migrateToLatest();
  if (error) {
    await close();
    throw new Error('The access log database could not be opened', { cause: error });
  }

  /** An entry that the database does not take fails its own request, and not those that share the commit. */
  async function writeAlone({ entries, done, failed }: Waiting): Promise<void> {
    await run(insertion(entries)).then(done, failed);
  }

  let waiting: Waiting[] = [];
  let isWriting = false;

  async function write(): Promise<void> {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await run(insertion(batch.flatMap(({ entries }) => entries)));
        for (const { done } of batch) done();
      } catch (cause) {
        if (batch.length > 1 && isOfTheData(cause)) await Promise.all(batch.map(writeAlone));
        else for (const { failed } of batch) failed(cause);
      }
    }
    isWriting = false;
  }

  return {
    append: (entries) =>
      entries.length === 0
        ? Promise.resolve()
        : new Promise((done, failed) => {
            waiting.push({ entries, done, failed });
            if (!isWriting) void write();
          }),
    ofRequest: (requestId) =>
      database.selectFrom('accessLog').selectAll().where('requestId', '=', requestId).orderBy('id').execute(),
    ofClient: ({ client, from, to, first, after }) =>
      database
        .selectFrom('accessLog')
        .selectAll()
        .where('client', '=', client)
        .where('legalBasis', '!=', 'SELF_ACCESS')
        .where(sql<boolean>`obligations && array['LOG_USE', 'LOG_DISCLOSURE']`)
        .where('occurredAt', '>=', sql<Date>`(${from}::date::timestamp at time zone 'Europe/Helsinki')`)
        .$if(to !== null, (query) =>
          query.where(
            'occurredAt',
            '<',
            sql<Date>`((${to}::date + 1)::timestamp at time zone 'Europe/Helsinki')`,
          ),
        )
        .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
        .orderBy('id', 'desc')
        .limit(first)
        .execute(),
    ping: () => run({ text: 'select 1' }),
    close,
  };
}

/** Options in the URL, or a pooler between, would take those of the connection away. */
async function checkSettings(pool: pg.Pool, schema: string): Promise<void> {
  const { rows } = await pool.query<{ commit: string; path: string }>(
    `select current_setting('synchronous_commit') as commit, current_setting('search_path') as path`,
  );
  if (rows[0]?.commit === 'on' && rows[0].path === schema) return;
  throw new LogSettingsError(
    'The access log database does not take the settings that make a commit durable. Leave the options out of DATABASE_URL, and let a pooler pass those of the connection.',
  );
}

function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  // A connection lost while idle is replaced by the next statement.
  pool.on('error', () => undefined);
  // One lost in use fails its statement; without a listener it would end the process besides.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** PostgreSQL's class 22: the data, not the database, are at fault. */
const isOfTheData = (cause: unknown): boolean =>
  cause instanceof pg.DatabaseError && cause.code?.startsWith('22') === true;
