/** The log is opened only where its own settings hold: a commit that returns is on disk, in the schema that was named. */
import { expect, it } from 'vitest';
import { LogSettingsError, openAccessLog } from '../../src/accessLog/accessLog.ts';
import { freshDatabase } from '../support/postgres.ts';

const withOptions = (url: string, options: string): string => {
  const changed = new URL(url);
  changed.searchParams.set('options', options);
  return changed.href;
};

it.each([
  '-c synchronous_commit=off -c search_path=public',
  '-c synchronous_commit=local -c search_path=public',
  '-c synchronous_commit=on',
  '-c synchronous_commit=on -c search_path=elsewhere',
])('is not opened with %s', async (options) => {
  const url = await freshDatabase();
  await expect(openAccessLog(withOptions(url, options))).rejects.toThrow(LogSettingsError);
});

it('is opened with options that say the same', async () => {
  const url = withOptions(await freshDatabase(), '-c synchronous_commit=on -c search_path=public');
  const log = await openAccessLog(url);
  await expect(log.ping()).resolves.toBeUndefined();
  await log.close();
});
