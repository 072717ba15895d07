import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { claimDirectory } from '../../src/sandbox/claimDirectory.ts';
import { temporaryDirectory } from '../support/temporaryDirectory.ts';

const MODULE = new URL('../../src/sandbox/claimDirectory.ts', import.meta.url).href;

let root: string;

beforeEach(async () => {
  root = await temporaryDirectory();
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

it('gives every claim a folder of its own, and a released one again', async () => {
  const first = await claimDirectory(root);
  const second = await claimDirectory(root);
  expect([first.directory, second.directory]).toEqual([join(root, '1'), join(root, '2')]);
  await first.release();
  expect((await claimDirectory(root)).directory).toBe(join(root, '1'));
});

it('gives processes that ask at the same moment different folders', async () => {
  const claims = await Promise.all([1, 2, 3, 4].map(() => claimInAnotherProcess()));
  expect(claims.map((claim) => claim.directory).sort()).toEqual(
    ['1', '2', '3', '4'].map((name) => join(root, name)),
  );
  await Promise.all(claims.map((claim) => claim.kill()));
});

it('takes the folder of a killed process', async () => {
  const claim = await claimInAnotherProcess();
  expect((await claimDirectory(root)).directory).toBe(join(root, '2'));
  await claim.kill();
  expect((await claimDirectory(root)).directory).toBe(join(root, '1'));
});

it('does not take a process for the owner because it has the dead one’s id', async () => {
  await mkdir(join(root, '1'));
  await writeFile(join(root, '1', 'owner'), `${process.pid} 12345\n`);
  expect((await claimDirectory(root)).directory).toBe(join(root, '1'));
  expect(await readFile(join(root, '1', 'owner'), 'utf8')).not.toContain(' 12345');
});

async function claimInAnotherProcess(): Promise<{ directory: string; kill(): Promise<void> }> {
  const script = `
    import { claimDirectory } from ${JSON.stringify(MODULE)};
    process.stdout.write((await claimDirectory(${JSON.stringify(root)})).directory);
    setInterval(() => {}, 1000);
  `;
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [directory] = await once(owner.stdout, 'data');
  const kill = async (): Promise<void> => {
    owner.kill('SIGKILL');
    await once(owner, 'exit');
  };
  return { directory: String(directory), kill };
}
