import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { DesktopApi, HostMessage, PageFile } from '#shared/desktop/desktop-api';
import { type AnswerOf, type Channel, hostChannel, type MessageOf } from '#shared/desktop/requests';

function request<C extends Channel>(channel: C, message: MessageOf<C>): Promise<AnswerOf<C>> {
  return ipcRenderer.invoke(channel, message);
}

const platforms = ['darwin', 'linux', 'win32'] as const;

const desktop: DesktopApi = {
  platform: platforms.find((name) => name === process.platform) ?? 'other',
  opening: () => request('opening', null),
  welcome: () => request('welcome', null),
  openByDialog: (here) => request('open-by-dialog', { here }),
  openRecent: (token, here) => request('open-recent', { token, here }),
  openSample: (id, here) => request('open-sample', { id, here }),
  openDraft: (id, here) => request('open-draft', { id, here }),
  forgetDraft: (id) => request('forget-draft', { id }),
  openDropped: (file, here) => request('open-dropped', { path: pathOf(file), name: file.name, here }),
  importByDialog: (extensions, here) => request('import-by-dialog', { extensions, here }),
  importDropped: (files, here) =>
    request('import-dropped', {
      files: files.map((file) => ({ path: pathOf(file), name: file.name })),
      here,
    }),
  newWindow: (opening) => request('new-window', { opening }),
  fetchPart: (parcel, from) => request('fetch-part', { parcel, from }),
  sendPiece: (piece) => request('send-piece', { piece }),
  save: (message) => request('save', message),
  saveByDialog: (message) => request('save-by-dialog', message),
  chooseSource: () => request('choose-source', null),
  pathBesideMap: (file) => request('path-beside-map', { path: pathOf(file) }),
  reread: (token) => request('reread', { token }),
  exportByDialog: (message) => request('export-by-dialog', message),
  exportAgain: (message) => request('export-again', message),
  print: (message) => request('print', message),
  chooseReferences: () => request('choose-references', null),
  keepDraft: (draft) => request('keep-draft', { draft }),
  setWindowState: (state) => request('set-window-state', state),
  setMenu: (menu) => request('set-menu', { menu }),
  setSettings: (settings) => request('set-settings', settings),
  answerClose: (mayClose) => request('answer-close', { mayClose }),
  ask: (question) => request('ask', question),
  copyText: (text) => request('copy-text', { text }),
  copyPicture: (png) => request('copy-picture', { png }),
  pressClipboardKey: (key) => request('press-clipboard-key', { key }),
  listen: (listener) => {
    const hear = (_event: unknown, message: HostMessage) => listener(message);
    ipcRenderer.on(hostChannel, hear);
    return () => ipcRenderer.off(hostChannel, hear);
  },
};

/** Empty for what the page made up itself. */
function pathOf(file: PageFile): string {
  if (!(file instanceof File)) return '';
  // Electron before 29 has no `webUtils`; there a file that a person chose carries its path itself.
  if (webUtils) return webUtils.getPathForFile(file);
  return 'path' in file && typeof file.path === 'string' ? file.path : '';
}

contextBridge.exposeInMainWorld('desktop', desktop);
// The page is there for the eyes of the same person: it speaks the language of its host.
contextBridge.exposeInMainWorld('warrantLanguage', process.env.WARRANT_LANGUAGE);
