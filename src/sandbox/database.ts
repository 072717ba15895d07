/** The sandbox's PostgreSQL: connection, types, migrations. */
import { availableParallelism } from 'node:os';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { migrations } from './migrations.ts';
import { type Tables, type WorldRow } from './rows.ts';

export type SandboxTables = Tables & { worlds: WorldRow };

export interface Question {
  /** Each connection prepares it once under this name. */
  readonly name: string;
  readonly text: string;
}

const dateOid = 1082;

const settings = [
  // A question is planned once for all who ask it, by the keys that it has: planning costs more than most answers.
  'plan_cache_mode=force_generic_plan',
  // What is guessed of a batch of a thousand must not compile machine code for one of one.
  'jit=off',
];

export class SandboxDatabase extends Kysely<SandboxTables> {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({
      dialect: new PostgresDialect({ pool }),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    });
    this.#pool = pool;
  }

  /** JSON as PostgreSQL has written it, to be relayed and not parsed: of a question with one row and column, `answer`. */
  async answer(question: Question, ...values: unknown[]): Promise<string> {
    const [row] = await this.rows<{ answer: string }>(question, ...values);
    if (!row) throw new Error(`The question ${question.name} has no answer`);
    return row.answer;
  }

  async rows<Row extends pg.QueryResultRow>(
    question: Question,
    ...values: unknown[]
  ): Promise<readonly Row[]> {
    const { rows } = await this.#pool.query<Row>({ ...question, values });
    return rows;
  }
}

export async function openSandboxDatabase(url: string): Promise<SandboxDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    // One statement at work on each core and one on its way: more of them only take the caches from each other.
    max: Math.min(availableParallelism() + 1, 32),
    // Days stay ISO dates: as a Date they would shift with the machine's time zone.
    types: {
      getTypeParser: (oid, format) =>
        oid === dateOid ? (text: string) => text : pg.types.getTypeParser(oid, format),
    },
  });
  // A connection that PostgreSQL closes while it is idle is replaced at the next query.
  pool.on('error', () => undefined);
  const database = new SandboxDatabase(pool);
  await migrate(database);
  return database;
}

async function migrate(database: SandboxDatabase): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The sandbox database could not be migrated', { cause: error });
}
