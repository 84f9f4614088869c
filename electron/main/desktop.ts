import { clipboard, dialog, nativeTheme } from 'electron';
import type { WindowState } from '#shared/desktop/desktop-api';
import type { Question } from '#shared/desktop/question';
import type { Settings } from '#shared/desktop/settings';
import { ok } from '#shared/result';
import { chooseReferences } from './choosing-references';
import { copyPicture } from './clipboard-picture';
import { plainContents, readChosen } from './contents';
import type { DocumentWindow } from './document-window';
import type { Host } from './host';
import { importByDialog, importDropped } from './importing';
import { handle } from './ipc';
import { forgetDraft, keepDraft, takePiece } from './keeping-drafts';
import { setMenu } from './menu';
import { openByDialog, openDraft, openDropped, openFile, openSample } from './opening';
import { print } from './printing';
import { exportAgain, exportByDialog, save, saveByDialog } from './saving';
import { chooseSource, pathBesideMap } from './sources';
import { whatIsLeft } from './taking-over';
import { tellWelcome, welcome } from './welcome';
import { openWindow } from './window';

/** Binds every call of `DesktopApi` to what does it. */
export function serveDesktop(host: Host): void {
  const { tokens } = host;
  handle(host, 'opening', (from) => opening(host, from));
  handle(host, 'welcome', () => welcome(host));
  handle(host, 'open-by-dialog', (from, { here }) => openByDialog(host, { from, here }));
  handle(host, 'open-recent', (from, { token, here }) =>
    openFile(host, tokens.pathOf(token), { from, here }),
  );
  handle(host, 'open-dropped', (from, { path, name, here }) => openDropped(host, path, name, { from, here }));
  handle(host, 'import-by-dialog', (from, { extensions, here }) =>
    importByDialog(host, extensions, { from, here }),
  );
  handle(host, 'import-dropped', (from, { files, here }) => importDropped(host, files, { from, here }));
  handle(host, 'open-sample', (from, { id, here }) => openSample(host, id, { from, here }));
  handle(host, 'open-draft', (from, { id, here }) => openDraft(host, id, { from, here }));
  handle(host, 'forget-draft', (_from, { id }) => forgetDraft(host, id));
  handle(host, 'new-window', (_from, { opening: kind }) => void openWindow(host, plainContents({ kind })));
  handle(host, 'fetch-part', (_from, { parcel, from }) => host.parcels.partOf(parcel, from));
  handle(host, 'send-piece', (from, { piece }) => takePiece(from, piece));
  handle(host, 'save', (from, request) => save(host, from, request));
  handle(host, 'save-by-dialog', (from, request) => saveByDialog(host, from, request));
  handle(host, 'export-by-dialog', (from, request) => exportByDialog(host, from, request));
  handle(host, 'export-again', (_from, request) => exportAgain(host, request));
  handle(host, 'print', (from, request) => print(from, request));
  handle(host, 'choose-source', (from) => chooseSource(host, from));
  handle(host, 'path-beside-map', (from, { path }) => pathBesideMap(host, from, path));
  handle(host, 'reread', (from, { token }) => reread(host, from, token));
  handle(host, 'choose-references', (from) => chooseReferences(host, from));
  handle(host, 'keep-draft', (from, { draft }) => keepDraft(host, from, draft));
  handle(host, 'set-window-state', setWindowState);
  handle(host, 'set-menu', (from, { menu }) => setMenu(host, from, menu));
  handle(host, 'set-settings', (_from, settings) => setSettings(host, settings));
  handle(host, 'answer-close', (from, { mayClose }) => from.answerClose?.(mayClose));
  handle(host, 'ask', (from, question) => ask(from, question));
  handle(host, 'copy-text', (_from, { text }) => clipboard.writeText(text));
  handle(host, 'copy-picture', (_from, { png }) => copyPicture(png));
  handle(host, 'press-clipboard-key', ({ window }, { key }) => window.webContents[key]());
}

/** A page that asks again was loaded again, and has forgotten what it showed. */
async function opening(host: Host, own: DocumentWindow) {
  await own.filled;
  if (own.ready) own.contents = await whatIsLeft(host, own);
  own.ready = true;
  return own.contents.opening;
}

async function reread(host: Host, own: DocumentWindow, token: string) {
  const read = await readChosen(host, host.tokens.pathOf(token));
  if (!read.ok) return read;
  const { file, held } = read.value;
  if (own.contents.file?.path === held.path) own.contents = { ...own.contents, file: held };
  return ok(file);
}

function setWindowState(own: DocumentWindow, { title, hasMap, dirty }: WindowState): void {
  own.hasMap = hasMap;
  own.dirty = dirty;
  own.window.setTitle(title);
  own.window.setDocumentEdited(dirty);
  own.window.setRepresentedFilename(own.contents.file?.path ?? '');
}

async function setSettings(host: Host, settings: Settings): Promise<void> {
  nativeTheme.themeSource = settings.theme;
  await host.settings.change({ settings });
  await tellWelcome(host);
}

async function ask(
  { window }: DocumentWindow,
  { message, detail, buttons, cancel }: Question,
): Promise<number> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    detail,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: cancel,
    noLink: true,
  });
  return response;
}
