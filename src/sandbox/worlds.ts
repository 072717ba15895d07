/**
 * Worlds: copies of the base facts, each with changes of its own, so that tests and scenarios do not meet.
 * A change names a row by kind and slug: fields to set, `null` to remove, `{ like: slug, … }` to copy first.
 */
import { createHash, randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { type SandboxDatabase, type SandboxTables } from './database.ts';
import { baseFacts } from './personas/index.ts';
import { snakeCase } from './questions/columns.ts';
import { type Kind, kinds } from './rows.ts';

type Row = Record<string, unknown>;
export type Changes = Partial<Record<Kind, Record<string, Row | null>>>;
/** Ids of a world's rows by kind and slug; `originalDocuments` has those that all versions share. */
export type Slugs = Record<string, Record<string, string>>;

export class UnusableFacts extends Error {}

/** Makes a world of the base facts and the changes. Answers with its name and the ids of its rows. */
export async function createWorld(
  database: SandboxDatabase,
  changes: Changes,
  name: string = randomUUID(),
): Promise<{ world: string; ids: Slugs }> {
  const facts = applied(baseFacts, changes);
  await database.transaction().execute(async (transaction) => {
    for (const kind of kinds) await insert(transaction, kind, name, facts[kind]);
  });
  return { world: name, ids: slugsOf(facts) };
}

/** Changes a world that exists: the facts of the next moment in a sequence. Rows without a slug stay as they are. */
export async function changeWorld(
  database: SandboxDatabase,
  world: string,
  changes: Changes,
): Promise<{ world: string; ids: Slugs }> {
  return database.transaction().execute(async (transaction) => {
    const current: AnyFacts = { ...baseFacts };
    for (const kind of kinds) current[kind] = await read(transaction, kind, world);
    const facts = applied(current, changes);
    for (const kind of changedKinds(changes)) {
      await transaction.deleteFrom(kind).where('world', '=', world).where('slug', 'is not', null).execute();
      await insert(transaction, kind, world, facts[kind]);
    }
    return { world, ids: slugsOf(facts) };
  });
}

export async function removeWorld(database: SandboxDatabase, world: string): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const kind of kinds) await transaction.deleteFrom(kind).where('world', '=', world).execute();
  });
}

/**
 * Makes a world of the base facts where there is none. Where an earlier version of the sandbox made it, its people get the
 * facts of this one; generated rows stay. Answers whether it was made anew.
 */
export async function ensureWorld(database: SandboxDatabase, name: string): Promise<boolean> {
  const digest = createHash('sha256').update(JSON.stringify(baseFacts)).digest('hex');
  const kept = await database
    .selectFrom('worlds')
    .select('baseFacts')
    .where('name', '=', name)
    .executeTakeFirst();
  if (kept?.baseFacts === digest) return false;
  await database.transaction().execute(async (transaction) => {
    for (const kind of kinds) {
      const slugs = Object.keys(baseFacts[kind]);
      if (slugs.length === 0) continue;
      await transaction.deleteFrom(kind).where('world', '=', name).where('slug', 'in', slugs).execute();
      await insert(transaction, kind, name, baseFacts[kind]);
    }
    await transaction
      .insertInto('worlds')
      .values({ name, baseFacts: digest })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ baseFacts: digest }))
      .execute();
  });
  return kept === undefined;
}

type AnyFacts = Record<Kind, Record<string, Row>>;

function applied(facts: AnyFacts, changes: Changes): AnyFacts {
  const result = { ...facts };
  for (const kind of changedKinds(changes)) result[kind] = appliedTo(kind, facts[kind], changes[kind] ?? {});
  const ids = slugsOf(result);
  for (const kind of changedKinds(changes)) result[kind] = withIds(result[kind], ids);
  return result;
}

/** `${documents.plan}` in a row stands for the id of the row of that kind and slug. */
const withIds = (rows: Record<string, Row>, ids: Slugs): Record<string, Row> =>
  JSON.parse(
    JSON.stringify(rows).replace(/\$\{(\w+)\.([\w-]+)\}/g, (reference, kind: string, slug: string) => {
      const id = ids[kind]?.[slug];
      if (id === undefined) throw new UnusableFacts(`facts: ${reference} refers to nothing in this world`);
      return id;
    }),
  );

function changedKinds(changes: Changes): Kind[] {
  const unknown = Object.keys(changes).find((kind) => !kinds.some((known) => known === kind));
  if (unknown)
    throw new UnusableFacts(`facts.${unknown}: there is no such kind; use one of ${kinds.join(', ')}`);
  return kinds.filter((kind) => changes[kind] !== undefined);
}

function appliedTo(kind: Kind, rows: Record<string, Row>, changes: Record<string, Row | null>) {
  const result = { ...rows };
  for (const [slug, change] of Object.entries(changes)) {
    if (change === null) {
      if (!(slug in result)) throw new UnusableFacts(`facts.${kind}.${slug}: there is no such row to remove`);
      delete result[slug];
    } else {
      result[slug] = changed(kind, slug, result, change);
    }
  }
  return result;
}

function changed(kind: Kind, slug: string, rows: Record<string, Row>, change: Row): Row {
  const { like, ...fields } = change;
  const base = typeof like === 'string' ? copyOf(kind, slug, rows, like) : rows[slug];
  const pattern = base ?? patternOf(kind);
  const unknown = Object.keys(fields).find((field) => !(field in pattern));
  if (unknown) {
    throw new UnusableFacts(
      `facts.${kind}.${slug}.${unknown}: there is no such field; use one of ${Object.keys(pattern).join(', ')}`,
    );
  }
  return { ...(base ?? newIds(kind, slug, pattern)), ...fields };
}

function copyOf(kind: Kind, slug: string, rows: Record<string, Row>, like: string): Row {
  const original = rows[like];
  if (!original) throw new UnusableFacts(`facts.${kind}.${slug}.like: there is no ${kind} row ${like}`);
  return { ...original, ...newIds(kind, slug, original) };
}

/** A row of the kind, for its columns: nobody of the base world has prohibited anything. */
const patternOf = (kind: Kind): Row =>
  kind === 'prohibitions'
    ? { id: null, client: null, prohibitedFrom: null, target: null, targetId: null }
    : (Object.values(baseFacts[kind])[0] ?? {});

/** A new row's own ids, in the UUID arc: they tell nothing of the neighbours. */
function newIds(kind: Kind, slug: string, pattern: Row): Row {
  const oid = (part: string) =>
    `2.25.${BigInt(`0x${createHash('sha256').update(`${kind}/${slug}/${part}`).digest('hex').slice(0, 32)}`)}`;
  return {
    ...('id' in pattern ? { id: oid('id') } : {}),
    ...('originalId' in pattern ? { originalId: oid('originalId') } : {}),
  };
}

function slugsOf(facts: AnyFacts): Slugs {
  const ofKinds = kinds.map((kind) => [kind, idsOf(facts[kind], 'id')]);
  return { ...Object.fromEntries(ofKinds), originalDocuments: idsOf(facts.documents, 'originalId') };
}

const idsOf = (rows: Record<string, Row>, field: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([slug, row]) => {
      const id = row[field];
      return typeof id === 'string' ? [[slug, id]] : [];
    }),
  );

async function read(
  transaction: Transaction<SandboxTables>,
  kind: Kind,
  world: string,
): Promise<Record<string, Row>> {
  const rows: Row[] = await transaction
    .selectFrom(kind)
    .selectAll()
    .where('world', '=', world)
    .where('slug', 'is not', null)
    .execute();
  return Object.fromEntries(rows.map(({ world: _, slug, ...row }) => [slug, row]));
}

async function insert(
  transaction: Transaction<SandboxTables>,
  kind: Kind,
  world: string,
  rows: Record<string, Row>,
) {
  const named = Object.entries(rows).map(([slug, row]) => snakeCased({ world, slug, ...row }));
  if (named.length === 0) return;
  const table = sql.id(snakeCase(kind));
  try {
    await sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(named)})`.execute(
      transaction,
    );
  } catch (error) {
    throw new UnusableFacts(
      `facts.${kind}: ${error instanceof Error ? error.message : 'refused by the database'}`,
    );
  }
}

const snakeCased = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]));
