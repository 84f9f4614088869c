/** npm run build : the window, its host and the command line, into out/. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createBuilder } from 'vite';
import { linkCommand } from './link-command.mjs';
import { root } from './root.mjs';
import { isMain, say } from './setup/console.mjs';

const inputs = [
  'shared',
  'renderer',
  'electron',
  'cli',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];
const results = ['main/main.cjs', 'preload/preload.cjs', 'renderer/index.html', 'cli/warrant.cjs'];
const stamp = path.join(root, 'out/.built-from');

export async function build() {
  const fingerprint = fingerprintOf(inputs);
  rmSync(stamp, { force: true });
  // Whoever calls may have loaded something for development before, as the benchmarks do.
  process.env.NODE_ENV = 'production';
  const builder = await createBuilder({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
  await builder.buildApp();
  chmodSync(path.join(root, 'out/cli/warrant.cjs'), 0o755);
  linkCommand();
  writeFileSync(stamp, fingerprint);
}

/** Builds unless out/ holds what these very sources gave. */
export async function buildIfChanged() {
  const isBuilt = results.every((file) => existsSync(path.join(root, 'out', file)));
  if (isBuilt && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprintOf(inputs)) return;
  say('Building…');
  await build();
}

/** @param {readonly string[]} places Files and folders of the project. */
function fingerprintOf(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesOf))
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesOf(place) {
  if (!statSync(path.join(root, place)).isDirectory()) return [place];
  const names = readdirSync(path.join(root, place)).toSorted();
  return names.flatMap((name) => filesOf(path.join(place, name)));
}

if (isMain(import.meta.url)) await build();
