import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importFiles } from '#shared/exchange/import-files';
import { parseMap } from '#shared/file/parse';
import type { ArgumentMap } from '#shared/model/argument-map';
import { root } from '../../scripts/root.mjs';

/** Where files of others lie on some machines: they are no part of the project. */
const shelf = process.env.WARRANT_SAMPLES ?? path.join(root, '../shared/samples');

export type NamedMap = readonly [name: string, map: ArgumentMap];

export function sampleMaps(): readonly NamedMap[] {
  return filesIn(path.join(root, 'examples'))
    .filter((file) => file.endsWith('.argmap'))
    .map((file): NamedMap => {
      const map = parseMap(readFileSync(file, 'utf8'));
      if (!map.ok) throw new Error(`${file} is no map.`);
      return [path.basename(file), map.value];
    });
}

/** The files of other programs in tests/fixtures/maps, and those on the shelf, where there is one, as far as they are imported. */
export function importedMaps(): readonly NamedMap[] {
  const files = [...filesIn(path.join(root, 'tests/fixtures/maps')), ...foldersIn(shelf).flatMap(filesIn)];
  return files.flatMap((file): readonly NamedMap[] => {
    const name = path.basename(file);
    const read = importFiles([{ name, bytes: new Uint8Array(readFileSync(file)) }]);
    return read.ok && read.value.map.nodes.length > 1 ? [[name, read.value.map]] : [];
  });
}

function foldersIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(folder, name));
}

function filesIn(folder: string): readonly string[] {
  return entriesIn(folder)
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name));
}

function entriesIn(folder: string) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}
