import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { standInWarning } from './electron-runtime.mjs';
import { root } from './root.mjs';
import { say } from './setup/console.mjs';

/** @typedef {import('./electron-runtime.mjs').Electron} Electron */

/**
 * Starts the built program. Relative paths among the arguments count from where npm was called.
 * @param {Electron} electron
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export function launch(electron, args, env = {}) {
  if (electron.isStandIn) say(standInWarning);
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  return spawn(electron.path, [...sandboxArguments(electron), root, ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
    env: { ...inherited, ...env },
  });
}

/** @param {Electron} electron */
function sandboxArguments(electron) {
  if (canSandbox(electron)) return [];
  if (process.getuid?.() !== 0) {
    say(
      'This system lets no ordinary user make a sandbox, so the window runs without one. On Ubuntu: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0',
    );
  }
  return ['--no-sandbox'];
}

/**
 * Chromium has no sandbox for root, and for others only where user namespaces or its helper are allowed.
 * @param {Electron} electron
 */
export function canSandbox(electron) {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0) return false;
  const helper = statSync(path.join(electron.folder, 'chrome-sandbox'), { throwIfNoEntry: false });
  if (helper !== undefined && helper.uid === 0 && (helper.mode & 0o4000) !== 0) return true;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}
