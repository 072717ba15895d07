/**
 * Runs a statement for at most `patience` milliseconds, and resolves when it is committed. The connection is closed
 * under one that hangs. pg's own `query_timeout` writes a function into each query, which V8 keeps until a full
 * collection, and all that the query holds with it.
 */
import type pg from 'pg';

export const inTime =
  (pool: pg.Pool, patience: number) =>
  async (query: pg.QueryConfig): Promise<void> => {
    const client = await pool.connect();
    let isReleased = false;
    const release = (broken: boolean) => {
      if (!isReleased) client.release(broken);
      isReleased = true;
    };
    const timer = setTimeout(release, patience, true);
    try {
      await new Promise<void>((done, failed) => {
        client.query(query, (error) => (error ? failed(error) : done()));
      });
      release(false);
    } catch (error) {
      release(true);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
