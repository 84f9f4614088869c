import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './root.mjs';

// Windows starts npm and the tools of packages through command files, which need its shell.
const shell = process.platform === 'win32';

/**
 * Does one step of a set-up, silently unless it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>>, timeout?: number, shell?: boolean }} [options]
 * @returns {string} What it printed.
 */
export function run(command, args, { cwd = root, env = {}, ...options } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, ...env },
    ...options,
  });
  if (result.error) throw new Error(`${command} could not be run: ${result.error.message}`);
  if (result.status !== 0) {
    const said = `${result.stderr}${result.stdout}`.trim();
    throw new Error(`${command} ${args.join(' ')} failed${said === '' ? '.' : `:\n${said}`}`);
  }
  return result.stdout;
}

/**
 * npm, as it runs us or as it is on the path.
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function runNpm(args, options = {}) {
  const own = process.env.npm_execpath;
  return own?.endsWith('.js')
    ? run(process.execPath, [own, ...args], options)
    : run('npm', args, { ...options, shell });
}

/**
 * A tool of an installed package, such as `tsc`; its output goes where ours goes.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<number>} Its exit code; 1 if it was killed.
 */
export function runTool(name, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(root, 'node_modules/.bin', name), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell,
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
