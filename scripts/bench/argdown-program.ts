import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../root.mjs';

const version = '1.7.5';
const folder = path.join(root, 'out/bench/argdown');

/**
 * The script of Argdown's own command line, fetched by npm the first time: with what it needs it is eighty megabytes, which
 * nobody should have to load who does not compare.
 */
export async function argdownProgram(): Promise<string> {
  await mkdir(folder, { recursive: true });
  const needed = { private: true, dependencies: { '@argdown/cli': version } };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(needed));
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  // On Windows npm is a script of the shell.
  await promisify(execFile)('npm', install, { cwd: folder, shell: process.platform === 'win32' });
  return path.join(folder, 'node_modules/@argdown/cli/dist/cli.js');
}
