/** To build an index of a big table at once is many times faster than to grow it row by row. */
import type pg from 'pg';

interface Index {
  readonly drop: string;
  readonly create: string;
}

/**
 * Does the work with the tables' indexes dropped, then builds them. To be called within a transaction: an index that
 * is not built again is not dropped either. From the first drop to the commit the tables are this transaction's alone.
 */
export async function withoutIndexes<T>(
  connection: pg.Client,
  tables: readonly string[],
  work: () => Promise<T>,
): Promise<T> {
  const indexes = await indexesOf(connection, tables);
  for (const { drop } of indexes) await connection.query(drop);
  const result = await work();
  await connection.query(`set local maintenance_work_mem = '512MB'`);
  for (const { create } of indexes) await connection.query(create);
  return result;
}

/** Primary keys and other constraints go by `alter table`, the rest by their own names. */
async function indexesOf(connection: pg.Client, tables: readonly string[]): Promise<readonly Index[]> {
  const { rows } = await connection.query<Index>(
    `select
       case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
         else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drop,
       case when c.oid is null then pg_get_indexdef(i.indexrelid)
         else format('alter table %s add constraint %I %s',
           i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) end as create
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid
     where i.indrelid = any ($1::regclass[]) order by i.indexrelid`,
    [tables],
  );
  return rows;
}
