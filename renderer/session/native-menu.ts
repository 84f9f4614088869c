import type { DesktopApi } from '#shared/desktop/desktop-api';
import type { MenuItem, MenuRole } from '#shared/desktop/menu-item';
import { systemMenuWords } from '#shared/words/menus';
import { type Command, type MenuId, menus, menuTitles } from '../command';
import { keysOf } from '../keymap/keymap';
import type { Workspace } from '../workspace';
import { accelerator } from './shortcuts';

type Platform = DesktopApi['platform'];

/** What the menus end with, which is the system's. Electron's own titles would be English in every language. */
const systemItems: Partial<Readonly<Record<MenuId, (platform: Platform) => readonly MenuItem[]>>> = {
  file: (platform) => [
    role('close', platform === 'darwin' ? systemMenuWords.closeOnMac : systemMenuWords.close),
    role('quit', platform === 'win32' ? systemMenuWords.quitOnWindows : systemMenuWords.quit),
  ],
  view: () => [
    role('togglefullscreen', systemMenuWords.fullScreen),
    role('toggleDevTools', systemMenuWords.developerTools),
  ],
};

function role(of: MenuRole, title: string): MenuItem {
  return { kind: 'role', role: of, title };
}

/** The native menu as data, with every command in it. */
export function menuOf(commands: readonly Command[], workspace: Workspace): readonly MenuItem[] {
  return menus.map((menu) => {
    const own = commands.filter((command) => command.menu === menu);
    const items = own.flatMap((command, index): MenuItem[] => {
      const before = own[index - 1];
      const line: MenuItem[] = before && before.group !== command.group ? [{ kind: 'separator' }] : [];
      return [...line, itemOf(command, workspace)];
    });
    const system = systemItems[menu]?.(workspace.desktop.platform) ?? [];
    return {
      kind: 'menu',
      title: menuTitles[menu],
      items: system.length > 0 ? [...items, { kind: 'separator' }, ...system] : items,
    };
  });
}

function itemOf(command: Command, workspace: Workspace): MenuItem {
  if (command.systemKey) return role(command.systemKey, command.title);
  const [shortcut] = keysOf(workspace.ui.getState().keymap, command);
  const shown = shortcut === undefined ? undefined : accelerator(shortcut);
  return {
    kind: 'command',
    id: command.id,
    title: command.titleNow?.(workspace) ?? command.title,
    ...(shown === undefined ? {} : { accelerator: shown }),
    // The page listens for every key itself, so that text fields keep theirs; the menu only shows them.
    registered: false,
    enabled: command.enabled(workspace),
    ...(command.checked ? { checked: command.checked(workspace) } : {}),
  };
}

/** Milliseconds until the first menu: the host draws the window on the thread that makes menus, and the map comes first. */
const afterFirstPicture = 200;
/** And after a change: of a large map it takes longer to see what can be done than to draw it. */
const afterChange = 100;

/** Sends the menu to the host whenever it reads differently. */
export function followMenu(commands: readonly Command[], workspace: Workspace): () => void {
  let sent = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const send = () => {
    waiting = undefined;
    const menu = menuOf(commands, workspace);
    const text = JSON.stringify(menu);
    if (text === sent) return;
    sent = text;
    void workspace.desktop.setMenu(menu);
  };
  // Many changes at once are one menu. A frame would not do: a window that is hidden has none.
  const later = () => {
    waiting ??= setTimeout(send, afterChange);
  };
  waiting = setTimeout(send, afterFirstPicture);
  const stops = [workspace.ui.subscribe(later), workspace.document?.subscribe(later)];
  return () => {
    clearTimeout(waiting);
    for (const stop of stops) stop?.();
  };
}
