/** Fills a world of the sandbox's database with further clients, as many as wanted, from one seed number. */
import pg from 'pg';
import { openSandboxDatabase } from '../database.ts';
import { ensureWorld } from '../worlds.ts';
import { clientRows, type Size } from './clientRows.ts';
import { analyzeTables, copyRows, type RowCounts } from './copyRows.ts';
import { buildCountry, type Country } from './country.ts';
import { type GeneratedRow } from './generatedRow.ts';
import { GeneratorError } from './generatorError.ts';
import { withoutIndexes } from './indexes.ts';

export interface GenerateOptions extends Size {
  /** 'base' when absent. */
  readonly world?: string;
}

/**
 * All rows come in one transaction, or none. Tells how many rows each table got; the organisations count only
 * where the world didn't have them. A world that doesn't exist is made first. Where most documents will be new ones,
 * indexes are built after them, and others who use the tables wait until the end. Throws GeneratorError.
 */
export async function generate(url: string, options: GenerateOptions): Promise<RowCounts> {
  checkSize(options);
  const { world = 'base', ...size } = options;
  const connection = await connect(url);
  try {
    await createMissingWorld(url, world);
    await connection.query('begin');
    const counts = await fill(connection, world, size);
    await connection.query('commit');
    await analyzeTables(connection);
    return counts;
  } catch (error) {
    throw explained(error, world, size.seed);
  } finally {
    // Ending the connection rolls back what was not committed.
    await connection.end();
  }
}

function checkSize({ clients, documents, seed }: Size): void {
  if (!Number.isSafeInteger(clients) || clients < 1) {
    throw new GeneratorError(`clients is ${clients}: give a whole number from 1 up (--clients 1000)`);
  }
  if (!Number.isSafeInteger(documents) || documents < 0) {
    throw new GeneratorError(`documents is ${documents}: give a whole number from 0 up (--documents 10000)`);
  }
  if (!Number.isSafeInteger(seed)) {
    throw new GeneratorError(`seed is ${seed}: give a whole number (--seed 1)`);
  }
}

async function connect(url: string): Promise<pg.Client> {
  try {
    const connection = new pg.Client({ connectionString: url });
    // A failure meets the query that is under way as well; without a listener it would end the process.
    connection.on('error', () => {});
    await connection.connect();
    return connection;
  } catch (cause) {
    throw new GeneratorError(
      `The sandbox's database doesn't answer (${reasonOf(cause)}): start it, or name another (--url postgres://…)`,
      { cause },
    );
  }
}

/** A world's own people come first. */
async function createMissingWorld(url: string, world: string): Promise<void> {
  const database = await openSandboxDatabase(url);
  try {
    await ensureWorld(database, world);
  } finally {
    await database.destroy();
  }
}

async function fill(connection: pg.Client, world: string, size: Size): Promise<RowCounts> {
  const country = buildCountry();
  const organisations = await missingRows(connection, world, country);
  const taken = await takenCodes(connection, world);
  await refuseKnownClients(connection, world, clientRows(country, size, taken), size.seed);
  const copied = () =>
    copyRows(connection, world, concatenated(organisations, clientRows(country, size, taken)));
  return (await isMostOfTheDocuments(connection, size))
    ? withoutIndexes(connection, bigTables, copied)
    : copied();
}

const bigTables = ['persons', 'cases', 'relationships', 'service_relationships', 'documents', 'declarations'];
/** Below this, building an index again costs as much as it spares. */
const fewDocuments = 20_000;

async function isMostOfTheDocuments(connection: pg.Client, { documents }: Size): Promise<boolean> {
  if (documents < fewDocuments) return false;
  const { rows } = await connection.query<{ known: number }>(
    `select reltuples as known from pg_class where oid = 'documents'::regclass`,
  );
  return documents >= (rows[0]?.known ?? 0);
}

/** The ids of a seed are the same however many are wanted: its first client tells whether it has been used. */
async function refuseKnownClients(
  connection: pg.Client,
  world: string,
  rows: Iterable<GeneratedRow>,
  seed: number,
): Promise<void> {
  const [first] = rows;
  if (first?.kind !== 'persons') throw new Error('The rows of clients start with a person');
  const { rowCount } = await connection.query('select from persons where world = $1 and id = $2', [
    world,
    first.row.id,
  ]);
  if (rowCount !== 0) throw seedIsUsed(world, seed);
}

async function missingRows(connection: pg.Client, world: string, { rows, counties }: Country) {
  const found = await connection.query('select from organisations where world = $1 and id = $2', [
    world,
    counties[0]?.id,
  ]);
  return found.rowCount === 0 ? rows : [];
}

async function takenCodes(connection: pg.Client, world: string): Promise<ReadonlySet<string>> {
  const { rows } = await connection.query<{ identity_code: string }>(
    'select identity_code from persons where world = $1 and identity_code is not null',
    [world],
  );
  return new Set(rows.map(({ identity_code }) => identity_code));
}

function* concatenated<T>(...parts: Iterable<T>[]): Generator<T> {
  for (const part of parts) yield* part;
}

const uniqueViolation = '23505';

function explained(error: unknown, world: string, seed: number): unknown {
  if (error instanceof pg.DatabaseError && error.code === uniqueViolation) {
    // Another generator was faster with the same seed.
    return seedIsUsed(world, seed, { cause: error });
  }
  return error;
}

const seedIsUsed = (world: string, seed: number, options?: ErrorOptions): GeneratorError =>
  new GeneratorError(
    `World ${world} has the clients of seed ${seed} already: give another seed (--seed ${seed + 1})`,
    options,
  );

const reasonOf = (error: unknown): string =>
  error instanceof Error
    ? error.message || ('code' in error ? String(error.code) : error.name)
    : String(error);
