import { type BrowserWindow, dialog, type Session, shell } from 'electron';
import { hostWords as words } from '#shared/words/host';
import { mayLoad, outsideAddress, type PageAddress } from './page-address';

/** What no page gets, whoever wrote what is in it: the network, and anything a person would have to permit. */
export function containSession(session: Session, page: PageAddress): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(page, url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

/** Keeps a window on its page: it goes nowhere else, opens no other, and embeds none. */
export function containWindow(window: BrowserWindow, page: PageAddress): void {
  const { webContents } = window;
  const leave = (event: Electron.Event, url: string) => {
    if (url === page.url) return; // A reload.
    event.preventDefault();
    void offerOutside(window, url);
  };
  webContents.on('will-navigate', leave);
  webContents.on('will-redirect', leave);
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(({ url }) => {
    void offerOutside(window, url);
    return { action: 'deny' };
  });
}

/** Opens an address in the system's browser or mail program, once the person has seen and allowed it. */
async function offerOutside(window: BrowserWindow, url: string): Promise<void> {
  const address = outsideAddress(url);
  if (address === undefined) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: address.startsWith('mailto:') ? words.outside.mail : words.outside.web,
    detail: address.length > 500 ? `${address.slice(0, 500)}…` : address,
    buttons: [words.outside.open, words.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(address);
}
