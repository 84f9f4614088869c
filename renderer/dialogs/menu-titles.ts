import type { MenuId } from '../command';

/** As they read in the menu bar. */
export const menuTitles: Readonly<Record<MenuId, string>> = {
  file: 'File',
  edit: 'Edit',
  add: 'Add',
  view: 'View',
  audit: 'Audit',
  help: 'Help',
};
