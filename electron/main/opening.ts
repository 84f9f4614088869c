import { dirname } from 'node:path';
import { app, dialog } from 'electron';
import type { OpenOutcome } from '#shared/desktop/desktop-api';
import { hostWords as words } from '#shared/words/host';
import type { KeptDraft } from '../disk/drafts';
import {
  contentsOfDraft,
  contentsOfFile,
  contentsOfSample,
  orphanedDrafts,
  plainContents,
  realPath,
} from './contents';
import {
  bringToFront,
  type Contents,
  type DocumentWindow,
  freeWindow,
  frontWindow,
  tell,
  windowWithFile,
} from './document-window';
import type { Host } from './host';
import { tellWelcome } from './welcome';
import { openWindow } from './window';

/** Who wants something opened, and whether it may be shown right there. */
export interface Asker {
  readonly from: DocumentWindow;
  readonly here: boolean;
}

export async function openByDialog(host: Host, asker: Asker): Promise<OpenOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(asker.from.window, {
    title: words.open.title,
    ...(await folderToStartIn(host, asker.from)),
    filters: [
      { name: words.open.maps, extensions: ['argmap'] },
      { name: words.open.allFiles, extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? { kind: 'cancelled' } : openFile(host, path, asker);
}

/** Opens a file once: where it is open already, that window comes to the front. */
export function openFile(host: Host, path: string, asker: Asker): Promise<OpenOutcome> {
  return host.opening(async () => {
    const holder = await holderOf(host, path);
    if (holder !== undefined && !(holder === asker.from && asker.here)) {
      bringToFront(holder);
      return { kind: 'elsewhere' };
    }
    const contents = await contentsOfFile(host, path);
    if (!contents.ok) return { kind: 'problem', problem: contents.problem };
    const outcome = show(host, contents.value, asker);
    await rememberFile(host, path);
    return outcome;
  });
}

/** What is dragged out of a web page looks like a file to the page, and is none. */
export async function openDropped(
  host: Host,
  path: string,
  name: string,
  asker: Asker,
): Promise<OpenOutcome> {
  if (path === '') return { kind: 'problem', problem: { kind: 'missing', name, folder: '' } };
  return openFile(host, path, asker);
}

export async function openSample(host: Host, id: string, asker: Asker): Promise<OpenOutcome> {
  return show(host, await contentsOfSample(host, id), asker);
}

export function openDraft(host: Host, id: string, asker: Asker): Promise<OpenOutcome> {
  return host.opening(async () => {
    const draft = (await orphanedDrafts(host)).find((kept) => kept.id === id);
    if (draft === undefined) throw new Error('There is no such draft.');
    const outcome = show(host, await contentsOfDraft(host, await withFreeFile(host, draft)), asker);
    await tellWelcome(host);
    return outcome;
  });
}

/** The work without its file where a window has that: it is then a map of its own, and neither is lost. */
async function withFreeFile(host: Host, draft: KeptDraft): Promise<KeptDraft> {
  const { file, ...work } = draft;
  if (file === undefined) return draft;
  return (await holderOf(host, file.path)) === undefined ? draft : work;
}

/** Opens what comes from outside any window: the command line, a second launch, the system. */
export function openFromOutside(host: Host, path: string): Promise<void> {
  return host.opening(async () => {
    const holder = await holderOf(host, path);
    // A window that has the file but shows no map could not read it: it is worth another try.
    if (holder !== undefined && (holder.hasMap || !holder.ready)) return bringToFront(holder);
    const free = holder ?? freeWindow(host.windows);
    const reading = contentsOfFile(host, path);
    const asContents = reading.then((found) =>
      found.ok ? found.value : plainContents({ kind: 'problem', problem: found.problem }),
    );
    if (free === undefined) await openWindow(host, asContents).filled;
    else {
      free.contents = await asContents;
      tell(free, { kind: 'open', opening: free.contents.opening });
      bringToFront(free);
    }
    if ((await reading).ok) await rememberFile(host, path);
  });
}

/** The window that has a file open, by whatever path. Where there is no window yet, the disk need not be asked. */
export async function holderOf(host: Host, path: string): Promise<DocumentWindow | undefined> {
  if (host.windows.size === 0) return undefined;
  return windowWithFile(host.windows, await realPath(host, path));
}

/** A launch that names no file. */
export function openNothing(host: Host): void {
  const front = frontWindow(host.windows);
  if (front === undefined) openWindow(host, plainContents({ kind: 'start' }));
  else bringToFront(front);
}

export async function rememberFile(host: Host, path: string): Promise<void> {
  app.addRecentDocument(path);
  await host.recents.add({ path, openedAt: new Date().toISOString() });
  await tellWelcome(host);
}

/** Shows contents where the asker says: there, or in a window of their own. */
export function show(host: Host, contents: Contents, { from, here }: Asker): OpenOutcome {
  if (!here) {
    openWindow(host, contents);
    return { kind: 'elsewhere' };
  }
  from.contents = contents;
  return { kind: 'here', opening: contents.opening };
}

export async function folderToStartIn(host: Host, from: DocumentWindow): Promise<{ defaultPath?: string }> {
  const path = from.contents.file?.path ?? (await host.recents.list())[0]?.path;
  return path === undefined ? {} : { defaultPath: dirname(path) };
}
