import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from '../run.mjs';
import { say } from './console.mjs';

/** The names of Debian 12; Debian 13 and Ubuntu 24.04 take them too. */
const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
const display = ['xvfb', 'xauth'];

/**
 * Installs what Electron lacks on a Debian that lets us.
 * @param {string} electron
 * @param {{ forTests: boolean }} options
 * @throws Error with the line to type where we may not, or where that was not enough.
 */
export function provideSystemLibraries(electron, { forTests }) {
  const missing = () => [...missingLibraries(electron), ...(forTests && !isOnPath('Xvfb') ? ['Xvfb'] : [])];
  if (missing().length === 0) return;
  const packages = forTests ? [...libraries, ...display] : libraries;
  if (process.getuid?.() === 0 && isOnPath('apt-get')) {
    say(`Installing system packages: ${packages.join(', ')}…`);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
  const still = missing();
  if (still.length > 0) {
    throw new Error(
      `This system lacks ${still.join(', ')}. On Debian or Ubuntu:\n` +
        `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    );
  }
}

/** @param {string} binary */
function missingLibraries(binary) {
  const { stdout } = spawnSync('ldd', [binary], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name);
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
}

/** @param {readonly string[]} args */
function aptGet(...args) {
  const quiet = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', [...quiet, ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}
