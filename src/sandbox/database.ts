/** The sandbox's PostgreSQL: connection, types, migrations. */
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { migrations } from './migrations.ts';
import { type Tables, type WorldRow } from './rows.ts';

export type SandboxTables = Tables & { worlds: WorldRow };
export type SandboxDatabase = Kysely<SandboxTables>;

const dateOid = 1082;

export async function openSandboxDatabase(url: string): Promise<SandboxDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    // Days stay ISO dates: as a Date they would shift with the machine's time zone.
    types: {
      getTypeParser: (oid, format) =>
        oid === dateOid ? (text: string) => text : pg.types.getTypeParser(oid, format),
    },
  });
  // A connection that PostgreSQL closes while it is idle is replaced at the next query.
  pool.on('error', () => undefined);
  const database = new Kysely<SandboxTables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  await migrate(database);
  return database;
}

async function migrate(database: SandboxDatabase): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The sandbox database could not be migrated', { cause: error });
}
