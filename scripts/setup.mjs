/**
 * node scripts/setup.mjs [--tests]
 *
 * Makes a fresh checkout ready: npm packages, Electron, and on Linux the system libraries it needs (with --tests
 * also a virtual display). Does nothing where all is in place. Uses nothing but Node itself.
 */
import { resolveElectron } from './electron-runtime.mjs';
import { isMain, say, stop } from './setup/console.mjs';
import { demandNode } from './setup/node-version.mjs';
import { installPackages, packagesAreInstalled } from './setup/packages.mjs';
import { provideSystemLibraries } from './setup/system-libraries.mjs';

/** @param {{ forTests?: boolean }} [options] */
export async function setUp({ forTests = false } = {}) {
  try {
    demandNode();
    if (!packagesAreInstalled()) {
      say('Installing the npm packages, which takes a minute…');
      installPackages();
    }
    const electron = resolveElectron();
    if (process.platform === 'linux') provideSystemLibraries(electron.path, { forTests });
    return electron;
  } catch (error) {
    return stop(error);
  }
}

if (isMain(import.meta.url)) await setUp({ forTests: process.argv.includes('--tests') });
