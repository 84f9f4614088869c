import { dirname } from 'node:path';
import { dialog } from 'electron';
import type { ChosenReferences, OpenProblem } from '#shared/desktop/desktop-api';
import { failed, ok, type Result } from '#shared/result';
import { hostWords as words } from '#shared/words/host';
import { namePath } from '../disk/name-path';
import { readFile } from '../disk/read-file';
import type { DocumentWindow } from './document-window';
import type { Host } from './host';

/** The files of references that a person chose, each as its bytes or as why it could not be read. */
export async function chooseReferences(
  { disk, folders }: Host,
  { window, contents }: DocumentWindow,
): Promise<readonly Result<ChosenReferences, OpenProblem>[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.references.title,
    ...(contents.file && { defaultPath: dirname(contents.file.path) }),
    filters: [
      { name: words.references.files, extensions: ['bib', 'bibtex', 'ris', 'json', 'csljson', 'txt'] },
      { name: words.open.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
  const paths = canceled ? [] : filePaths;
  return Promise.all(
    paths.map(async (path) => {
      const named = namePath(path, folders.home);
      const read = await readFile(disk, path);
      return read.ok
        ? ok({ name: named.name, bytes: read.value.bytes })
        : failed({ ...read.problem, ...named });
    }),
  );
}
