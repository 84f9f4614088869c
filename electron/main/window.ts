import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { askToClose } from './closing';
import { containWindow } from './containment';
import { plainContents } from './contents';
import type { Contents, DocumentWindow } from './document-window';
import { hasGraphics, paintingSwitches } from './graphics';
import type { Host } from './host';
import { showMenuOfFront } from './menu';
import { noticeChange } from './noticing';
import { contentsAfterCrash } from './taking-over';
import { areaOf, placeOnScreen, smallest } from './window-place';

/** What shows before the page does; the same as behind its map, so that nothing flashes. */
const grounds = { light: '#f7f6f3', dark: '#12151a' } as const;

/** The window is made at once: what it is for may be read from the disk while its page is loaded. */
export function openWindow(host: Host, contents: Contents | Promise<Contents>): DocumentWindow {
  const last = host.settings.current().window;
  const window = new BrowserWindow({
    ...placeForWindow(host),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? grounds.dark : grounds.light,
    show: false,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      additionalArguments: paintingSwitches(hasGraphics),
    },
  });
  const own: DocumentWindow = {
    window,
    contents: contents instanceof Promise ? plainContents({ kind: 'start' }) : contents,
    filled: Promise.resolve(contents).then((read) => {
      own.contents = read;
    }),
    hasMap: false,
    dirty: false,
    pieces: new Map(),
    menu: null,
    waiting: 0,
    ready: false,
    answerClose: null,
  };
  host.windows.add(own);
  containWindow(window, host.page);
  follow(host, own);
  if (last?.maximized) window.maximize();
  void window.loadURL(host.page.url);
  return own;
}

function follow(host: Host, own: DocumentWindow): void {
  const { window } = own;
  window.once('ready-to-show', () => window.show());
  // The page says its title together with whether it is saved, by `set-window-state`.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('focus', () => {
    moveToFront(host, own);
    showMenuOfFront(host);
    void noticeChange(host, own);
  });
  window.on('close', (event) => {
    if (!own.ready) return; // Nobody to ask, and nothing to lose.
    event.preventDefault();
    void askToClose(host, own);
  });
  window.on('closed', () => {
    host.windows.delete(own);
    showMenuOfFront(host);
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void takeOver(host, own);
  });
}

async function takeOver(host: Host, dead: DocumentWindow): Promise<void> {
  const contents = await contentsAfterCrash(host, dead);
  host.windows.delete(dead);
  if (contents !== undefined) openWindow(host, contents);
  dead.window.destroy();
}

function moveToFront(host: Host, own: DocumentWindow): void {
  host.windows.delete(own);
  host.windows.add(own);
}

function placeForWindow(host: Host) {
  const place = host.settings.current().window;
  const last = place && areaOf(place);
  const { workArea } = last ? screen.getDisplayMatching(last) : screen.getPrimaryDisplay();
  const others = [...host.windows].map(({ window }) => window.getNormalBounds());
  return placeOnScreen(last, workArea, others);
}
