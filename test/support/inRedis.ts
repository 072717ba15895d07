/** Runs with a client of its own, as an operator would. */
import { createClient } from 'redis';
import { type TestRedis } from './redis.ts';

const operator = (url: string) => createClient({ url });

export async function inRedis<T>(
  { url }: TestRedis,
  run: (client: ReturnType<typeof operator>) => Promise<T>,
): Promise<T> {
  const client = operator(url);
  await client.connect();
  try {
    return await run(client);
  } finally {
    client.destroy();
  }
}
