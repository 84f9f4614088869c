import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { runNpm } from '../run.mjs';

/** @typedef {{ readonly version: string, readonly optional?: boolean }} LockedPackage */

/** Whether node_modules holds what the lock file asks for, by the record that npm keeps of what it installed. */
export function packagesAreInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const found = installed[place];
    // An optional package may be made for another platform.
    return found === undefined ? place === '' || optional : found.version === version;
  });
}

export function installPackages() {
  runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * @param {string} lockFile
 * @returns {Readonly<Record<string, LockedPackage>>}
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), 'utf8')).packages;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
