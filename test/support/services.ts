// One real PostgreSQL and one real Redis for the whole run, so that no test needs a server started
// beforehand. A machine without them fails here, with what to install.
import { type TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';
import { removeAbandoned } from './temporaryDirectory.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    redisUrl: string;
  }
}

export default async function startServices(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned();
  const [postgres, redis] = await Promise.allSettled([startPostgres(), startRedis()]);
  const stopAll = async (): Promise<void> => {
    await Promise.all([postgres, redis].map((it) => it.status === 'fulfilled' && it.value.stop()));
  };
  if (postgres.status === 'fulfilled' && redis.status === 'fulfilled') {
    project.provide('postgresUrl', postgres.value.url);
    project.provide('redisUrl', redis.value.url);
    return stopAll;
  }
  await stopAll();
  throw [postgres, redis].find((it) => it.status === 'rejected')?.reason;
}
