import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Installs a Debian package where that is ours to do (we are root); returns what went wrong. */
export function installDebianPackage(name) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return 'It is not ours to install.';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
  // A second source that does not answer must not stop us: what counts is whether the package installs.
  apt('update');
  const { status, stderr } = apt('install', '-y', '--no-install-recommends', name);
  if (status === 0) return undefined;
  process.stderr.write(stderr);
  return `The Debian package ${name} could not be installed; check the network.`;
}

/** The command for a person to install one of these packages. */
export function howToInstall({ debian, mac, other }) {
  if (process.platform === 'darwin' && mac) return `Install it: brew install ${mac}`;
  if (onPath('apt-get')) return `Install it: sudo apt-get install ${debian}`;
  return other;
}

/** The full path of a program that the PATH leads to. */
export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {}
  }
  return undefined;
}
