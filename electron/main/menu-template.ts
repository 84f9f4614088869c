import type { MenuItemConstructorOptions } from 'electron';
import type { MenuItem, MenuRole } from '#shared/desktop/menu-item';

/** On a Mac these stand in the menu of the app, which Electron makes. */
const rolesOfMacApp: ReadonlySet<MenuRole> = new Set<MenuRole>(['about', 'quit']);

/** A menu that was sent as data, as Electron takes it. `run` is told the id of what was chosen. */
export function menuTemplate(
  items: readonly MenuItem[],
  isMac: boolean,
  run: (id: string) => void,
): MenuItemConstructorOptions[] {
  const own = items.filter((item) => !(isMac && item.kind === 'role' && rolesOfMacApp.has(item.role)));
  return own.map((item) => entryOf(item, isMac, run));
}

/** The same for a whole menu bar. */
export function menuBarTemplate(
  menus: readonly MenuItem[],
  isMac: boolean,
  run: (id: string) => void,
): MenuItemConstructorOptions[] {
  const app: MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : [];
  return [...app, ...menuTemplate(menus, isMac, run)];
}

function entryOf(item: MenuItem, isMac: boolean, run: (id: string) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'command':
      return {
        id: item.id,
        label: item.title,
        enabled: item.enabled,
        registerAccelerator: item.registered,
        ...(item.accelerator !== undefined && { accelerator: item.accelerator }),
        ...(item.checked !== undefined && { type: 'checkbox' as const, checked: item.checked }),
        click: () => run(item.id),
      };
    case 'menu':
      return { label: item.title, submenu: menuTemplate(item.items, isMac, run) };
    case 'separator':
      return { type: 'separator' };
    case 'role':
      return { role: item.role, ...(item.title !== undefined && { label: item.title }) };
    default:
      return item satisfies never;
  }
}
