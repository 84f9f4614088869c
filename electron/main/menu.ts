import { Menu } from 'electron';
import type { MenuItem } from '#shared/desktop/menu-item';
import { type DocumentWindow, frontWindow, tell } from './document-window';
import type { Host } from './host';
import { menuBarTemplate } from './menu-template';

const isMac = process.platform === 'darwin';

export function setMenu(host: Host, own: DocumentWindow, items: readonly MenuItem[]): void {
  own.menu = Menu.buildFromTemplate(
    menuBarTemplate(items, isMac, (id) => tell(own, { kind: 'command', id })),
  );
  if (frontWindow(host.windows) === own) showMenuOfFront(host);
  else if (!isMac) own.window.setMenu(own.menu);
}

/** The menu of the app is that of the window in front; elsewhere than on a Mac every window also has its own. */
export function showMenuOfFront(host: Host): void {
  const front = frontWindow(host.windows);
  Menu.setApplicationMenu(front?.menu ?? emptyMenu());
  if (isMac) return;
  // Setting the menu of the app has put it into every window.
  for (const other of host.windows) if (other !== front) other.window.setMenu(other.menu);
}

/**
 * Until a page has said what it can do. Electron's own menu would offer to reload the page and lose its map; none
 * at all would leave the page more room than it will have, and it would be drawn twice.
 */
function emptyMenu(): Menu {
  const placeholder: readonly MenuItem[] = isMac ? [] : [{ kind: 'menu', title: '', items: [] }];
  return Menu.buildFromTemplate(menuBarTemplate(placeholder, isMac, () => {}));
}
