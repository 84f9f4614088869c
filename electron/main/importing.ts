import { dialog } from 'electron';
import type { ImportFile, OpenOutcome } from '#shared/desktop/desktop-api';
import type { DroppedFile } from '#shared/desktop/requests';
import { hostWords as words } from '#shared/words/host';
import { namePath } from '../disk/name-path';
import { readFile } from '../disk/read-file';
import { plainContents } from './contents';
import type { Host } from './host';
import { type Asker, folderToStartIn, show } from './opening';

/** In bytes: all of a file crosses the bridge at once, and no argument of others comes near. */
const largest = 64 * 1024 * 1024;

/** Lets a person choose files of other programs, and shows the map that is made of them. */
export async function importByDialog(
  host: Host,
  extensions: readonly string[],
  asker: Asker,
): Promise<OpenOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(asker.from.window, {
    title: words.import.title,
    ...(await folderToStartIn(host, asker.from)),
    filters: [
      { name: words.import.files, extensions: [...extensions] },
      { name: words.open.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
  return canceled || filePaths.length === 0 ? { kind: 'cancelled' } : importPaths(host, filePaths, asker);
}

export async function importDropped(
  host: Host,
  files: readonly DroppedFile[],
  asker: Asker,
): Promise<OpenOutcome> {
  const unreal = files.find(({ path }) => path === '');
  // What is dragged out of a web page looks like a file to the page, and is none.
  if (unreal) return { kind: 'problem', problem: { kind: 'missing', name: unreal.name, folder: '' } };
  return importPaths(
    host,
    files.map(({ path }) => path),
    asker,
  );
}

/** Whether the files are arguments is for the window to say, which reads them. */
async function importPaths(host: Host, paths: readonly string[], asker: Asker): Promise<OpenOutcome> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    const named = namePath(path, host.folders.home);
    const read = await readFile(host.disk, path, largest);
    if (!read.ok) return { kind: 'problem', problem: { ...read.problem, ...named } };
    files.push({ name: named.name, bytes: read.value.bytes });
  }
  return show(host, plainContents({ kind: 'import', files }), asker);
}
