import { expect, test } from 'vitest';
import type { MenuItem } from '#shared/desktop/menu-item';
import { menuBarTemplate } from '../../../../electron/main/menu-template';

const menus: readonly MenuItem[] = [
  {
    kind: 'menu',
    title: '&File',
    items: [
      {
        kind: 'command',
        id: 'save-map',
        title: 'Save',
        accelerator: 'CmdOrCtrl+S',
        registered: false,
        enabled: true,
      },
      { kind: 'separator' },
      { kind: 'command', id: 'dark', title: 'Dark', registered: false, enabled: false, checked: true },
      { kind: 'role', role: 'quit', title: 'Leave' },
    ],
  },
];

test('a menu that was sent as data becomes one that Electron draws', () => {
  expect(menuBarTemplate(menus, false, () => {})).toMatchObject([
    {
      label: '&File',
      submenu: [
        {
          id: 'save-map',
          label: 'Save',
          accelerator: 'CmdOrCtrl+S',
          registerAccelerator: false,
          enabled: true,
        },
        { type: 'separator' },
        { id: 'dark', type: 'checkbox', checked: true, enabled: false },
        { role: 'quit', label: 'Leave' },
      ],
    },
  ]);
});

test('what is chosen is run by its id', () => {
  const ran: string[] = [];
  const [file] = menuBarTemplate(menus, false, (id) => ran.push(id));
  const [save] = Array.isArray(file?.submenu) ? file.submenu : [];
  // @ts-expect-error Electron would pass the item, the window and the event; none of them matters.
  save?.click?.();
  expect(ran).toEqual(['save-map']);
});

test('on a Mac quitting is in the menu of the app', () => {
  expect(menuBarTemplate(menus, true, () => {})).toMatchObject([
    { role: 'appMenu' },
    { submenu: [{ id: 'save-map' }, { type: 'separator' }, { id: 'dark' }] },
  ]);
});
