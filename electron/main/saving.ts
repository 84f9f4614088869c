import { basename, dirname, extname, join } from 'node:path';
import { app, dialog } from 'electron';
import type {
  ExportAgainRequest,
  ExportRequest,
  SaveByDialogRequest,
  SavedFile,
  SaveProblem,
  SaveRequest,
} from '#shared/desktop/desktop-api';
import { failed, ok, type Result } from '#shared/result';
import { hostWords as words } from '#shared/words/host';
import { namePath } from '../disk/name-path';
import { bytesOfText } from '../disk/sent-text';
import { writeFile } from '../disk/write-file';
import { realPath } from './contents';
import type { DocumentWindow } from './document-window';
import type { Host } from './host';
import { holderOf, rememberFile } from './opening';
import { bytesOf } from './sent-content';

export async function save(
  host: Host,
  own: DocumentWindow,
  { token, expected, ...text }: SaveRequest,
): Promise<Result<SavedFile, SaveProblem>> {
  const bytes = bytesOfText(text, own.pieces);
  return saveTo(host, own, { path: host.tokens.pathOf(token), bytes, expected });
}

export async function saveByDialog(
  host: Host,
  own: DocumentWindow,
  { suggestedName, ...text }: SaveByDialogRequest,
): Promise<Result<SavedFile, SaveProblem>> {
  const bytes = bytesOfText(text, own.pieces);
  const path = await askForPath(host, own, { suggestedName, label: words.save.map, extension: 'argmap' });
  if (path === undefined) return failed({ kind: 'cancelled', name: suggestedName, folder: '' });
  // In turn with all that is opened: of two windows that want one file, one gets it.
  return host.opening(async () => {
    const holder = await holderOf(host, path);
    if (holder !== undefined && holder !== own)
      return failed({ kind: 'open-elsewhere', ...namePath(path, host.folders.home) });
    const saved = await saveTo(host, own, { path, bytes, expected: 'overwrite' });
    if (saved.ok) await rememberFile(host, path);
    return saved;
  });
}

export async function exportByDialog(
  host: Host,
  own: DocumentWindow,
  { content, ...request }: ExportRequest,
): Promise<Result<SavedFile, SaveProblem>> {
  const path = await askForPath(host, own, request);
  if (path === undefined) return failed({ kind: 'cancelled', name: request.suggestedName, folder: '' });
  return writtenTo(host, { path, bytes: bytesOf(content), expected: 'overwrite' });
}

export async function exportAgain(
  host: Host,
  { token, content, expected }: ExportAgainRequest,
): Promise<Result<SavedFile, SaveProblem>> {
  return writtenTo(host, { path: host.tokens.pathOf(token), bytes: bytesOf(content), expected });
}

interface Saving extends Pick<SaveRequest, 'expected'> {
  readonly path: string;
  readonly bytes: Uint8Array;
}

async function saveTo(
  host: Host,
  own: DocumentWindow,
  saving: Saving,
): Promise<Result<SavedFile, SaveProblem>> {
  const written = await writtenTo(host, saving);
  if (!written.ok) return written;
  const { path, bytes } = saving;
  const { stamp } = written.value;
  // The time of the change is left open: the next look at the file finds it, and finds the same bytes.
  const file = { path, real: await realPath(host, path), stamp, size: bytes.length, modified: -1 };
  own.contents = { ...own.contents, file };
  return written;
}

async function writtenTo(
  host: Host,
  { path, bytes, expected }: Saving,
): Promise<Result<SavedFile, SaveProblem>> {
  const named = namePath(path, host.folders.home);
  const written = await writeFile(host.disk, path, bytes, expected);
  if (!written.ok) return failed({ ...written.problem, ...named });
  return ok({ token: host.tokens.tokenOf(path), ...named, stamp: written.value });
}

interface PathQuestion {
  readonly suggestedName: string;
  readonly label: string;
  readonly extension: string;
}

/** Where the person wants a file, with the extension it should have. Nothing if they would rather not. */
async function askForPath(
  host: Host,
  own: DocumentWindow,
  { suggestedName, label, extension }: PathQuestion,
): Promise<string | undefined> {
  const folder = own.contents.file ? dirname(own.contents.file.path) : app.getPath('documents');
  const { canceled, filePath } = await dialog.showSaveDialog(own.window, {
    defaultPath: join(folder, basename(suggestedName)),
    filters: [{ name: label, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return undefined;
  if (extname(filePath).toLowerCase() === `.${extension}`) return filePath;
  // The dialog has not seen this name, and so not asked about a file that has it.
  const named = `${filePath}.${extension}`;
  const isFree = (await host.disk.stat(named).catch(() => undefined)) === undefined;
  return isFree || (await mayReplace(own, named)) ? named : undefined;
}

async function mayReplace(own: DocumentWindow, path: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(own.window, {
    type: 'question',
    message: words.save.exists(basename(path)),
    buttons: [words.save.replace, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
