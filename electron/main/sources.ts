import { dirname, isAbsolute, relative, sep } from 'node:path';
import { dialog } from 'electron';
import type { SourceOutcome } from '#shared/desktop/desktop-api';
import { largestFile } from '#shared/intake/taken-in';
import { textReaders } from '#shared/intake/text-readers';
import { hostWords as words } from '#shared/words/host';
import { namePath } from '../disk/name-path';
import { readFile } from '../disk/read-file';
import { realPath } from './contents';
import type { DocumentWindow } from './document-window';
import type { Host } from './host';

/** Lets the person choose a file that is to become a source, and reads it. */
export async function chooseSource(host: Host, from: DocumentWindow): Promise<SourceOutcome> {
  const map = from.contents.file?.path;
  const { canceled, filePaths } = await dialog.showOpenDialog(from.window, {
    title: words.source.title,
    ...(map === undefined ? {} : { defaultPath: dirname(map) }),
    filters: [
      { name: words.source.documents, extensions: textReaders.flatMap(({ extensions }) => extensions) },
      { name: words.open.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return { kind: 'cancelled' };
  const named = namePath(path, host.folders.home);
  const read = await readFile(host.disk, path, largestFile);
  if (!read.ok) return { kind: 'problem', problem: { ...read.problem, ...named } };
  const file = await pathBesideMap(host, from, path);
  const { bytes } = read.value;
  return { kind: 'chosen', source: { name: named.name, bytes, ...(file === null ? {} : { file }) } };
}

/** The path from the folder of the window's map to a file in it or below. Null for every other, and for a map without a file. */
export async function pathBesideMap(host: Host, from: DocumentWindow, path: string): Promise<string | null> {
  const map = from.contents.file?.real;
  if (map === undefined || path === '') return null;
  return pathWithin(dirname(map), await realPath(host, path));
}

/** With "/" between folders, as the map is to be read on every system. */
function pathWithin(folder: string, file: string): string | null {
  const path = relative(folder, file);
  const isElsewhere = path === '' || path.split(sep)[0] === '..' || isAbsolute(path); // Absolute: on another drive.
  return isElsewhere ? null : path.split(sep).join('/');
}
