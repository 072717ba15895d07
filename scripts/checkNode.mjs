import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { howToInstall, installDebianPackage } from './debianPackage.mjs';

const HERE = `${process.platform}-${process.arch}`;
const MAJOR = Number.parseInt(process.versions.node, 10);
const DEBIAN_PACKAGES = { 'libatomic.so.1': 'libatomic1', 'libstdc++.so.6': 'libstdc++6' };

/** The npm package that brings Node.js 26 to this platform, if there is one. */
export function nodePackage(root) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const names = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`];
  return Object.keys(optionalDependencies ?? {}).find((name) => names.includes(name));
}

/** What keeps this machine's Node.js from setting up, told before anything is installed. */
export function ownNodeProblem(root) {
  if (MAJOR < 20) return `Node.js ${process.versions.node} is too old. Install Node.js 20 or newer.`;
  if (MAJOR >= 26 || nodePackage(root)) return undefined;
  return (
    `Portti runs on Node.js 26, and npm has no build of it for ${HERE} (this is Node.js ` +
    `${process.versions.node}). Install Node.js 26 or newer, or use the Dockerfile.`
  );
}

/** Sees that the Node.js 26 of node_modules runs: a bare Debian lacks a library that it needs. */
export function broughtNodeProblem(root, say) {
  const name = nodePackage(root);
  if (!name || process.platform === 'win32' || process.execPath.startsWith(join(root, 'node_modules')))
    return undefined;
  const program = join('..', name, 'bin', 'node');
  const folder = join(root, 'node_modules', '.bin');
  const link = join(folder, 'node');
  let complaint = complaintOf(join(folder, program));
  const [library] = complaint?.match(/lib[\w+-]+\.so[.\d]*/) ?? [];
  const debian = DEBIAN_PACKAGES[library];
  if (debian) {
    say(`Installing the Debian package ${debian}, which Node.js 26 needs.`);
    if (!installDebianPackage(debian)) complaint = complaintOf(join(folder, program));
  }
  if (!complaint) {
    if (!existsSync(link)) symlinkSync(program, link);
    return undefined;
  }
  // Else the next command would be run by it, and end before it could say any of this.
  rmSync(link, { force: true });
  if (MAJOR >= 26) return undefined;
  const other = 'Install what it misses, or Node.js 26 or newer, or use the Dockerfile.';
  return `Node.js 26 does not run here: ${complaint}. ${debian ? howToInstall({ debian, other }) : other}`;
}

function complaintOf(program) {
  const { status, stderr, error } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? undefined : (stderr || error?.message || `exit ${status}`).trim();
}
