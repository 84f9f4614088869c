/** One entry of the native menu, as data: the window knows the commands, the host knows how to draw a menu. */
export type MenuItem =
  | {
      readonly kind: 'command';
      readonly id: string;
      readonly title: string;
      /** Electron's notation, such as "CmdOrCtrl+Shift+S". Shown only, unless `registered`. */
      readonly accelerator?: string;
      /** Whether the menu itself listens for the accelerator; keys that text fields need are left to the page. */
      readonly registered: boolean;
      readonly enabled: boolean;
      readonly checked?: boolean;
    }
  | { readonly kind: 'menu'; readonly title: string; readonly items: readonly MenuItem[] }
  | { readonly kind: 'separator' }
  /** What the system does by itself: cut, copy, paste, minimise, quit… */
  | { readonly kind: 'role'; readonly role: MenuRole; readonly title?: string };

export const menuRoles = [
  'about',
  'quit',
  'close',
  'minimize',
  'togglefullscreen',
  'cut',
  'copy',
  'paste',
  'toggleDevTools',
] as const;
export type MenuRole = (typeof menuRoles)[number];
