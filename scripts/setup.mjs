// Brings the packages to what the lockfile says, so that every command works from a bare clone.
// Runs under the machine's own Node, before ours is there. All talk goes to stderr: a command's
// stdout is its answer (`npm run -s token` prints a token and nothing else).
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { broughtNodeProblem, nodePackage, ownNodeProblem } from './checkNode.mjs';
import { cureOf, installPackages, linkLibraries, postgresPackage } from './installPackages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lock = join(root, '.portti', 'setup.lock');
const say = (text) => process.stderr.write(`portti: ${text}\n`);

try {
  const problem =
    ownNodeProblem(root) ??
    (installed() ? undefined : await onlyOne(install)) ??
    broughtNodeProblem(root, say);
  if (problem) fail(problem);
  else await linkLibraries(root);
} catch (error) {
  fail(error.code ? cureOf(error.message, root) : `Set-up failed: ${error.message}`);
}

function fail(problem) {
  say(problem);
  process.exitCode = 1;
}

/** npm writes its own lockfile into node_modules last: an interrupted install has none. */
function installed() {
  const there = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (!there || !wanted) return false;
  const isThere = (path) =>
    there[path]
      ? there[path].version === wanted[path].version && there[path].integrity === wanted[path].integrity
      : path === '' || wanted[path].optional === true;
  const brought = [nodePackage(root), postgresPackage()].map((name) => `node_modules/${name}`);
  return (
    Object.keys(wanted).every(isThere) &&
    Object.keys(there).every((path) => path in wanted) &&
    brought.every((path) => !wanted[path] || existsSync(join(root, path)))
  );
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function install() {
  say('Installing packages with npm ci. The first time takes about a minute.');
  if (process.env.NODE_ENV === 'production') {
    say('Development packages come too in spite of NODE_ENV=production: the commands of this folder');
    say('need them. A production image is made by the Dockerfile.');
  }
  const began = Date.now();
  const problem = await installPackages(root);
  if (!problem) say(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
  return problem;
}

/** Two commands at once on a bare clone: `npm ci` begins by deleting what the other has installed. */
async function onlyOne(work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = false; !takeLock(); waited = true) {
    const owner = lockOwner();
    if (owner === undefined) rmSync(lock, { force: true });
    else if (!waited) say(`Waiting for the set-up that process ${owner} is doing.`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  try {
    return installed() ? undefined : await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock, if it still lives: no set-up takes a quarter of an hour. */
function lockOwner() {
  try {
    if (statSync(lock).mtimeMs < Date.now() - 900_000) return undefined;
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return pid > 0 ? pid : undefined;
  } catch (error) {
    return error.code === 'EPERM' ? 'of another user' : undefined;
  }
}
