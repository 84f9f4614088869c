import { catalogue } from './catalogue';

/** Titles in the menu bar; "&" stands before the letter that opens the menu. */
export const menuWords = catalogue({
  file: '&File',
  edit: '&Edit',
  add: '&Add',
  view: '&View',
  audit: 'A&udit',
  help: '&Help',
});

/** What the system does by itself, as people know it there. */
export const systemMenuWords = catalogue({
  close: 'Close',
  closeOnMac: 'Close Window',
  quit: 'Quit',
  quitOnWindows: 'Exit',
  fullScreen: 'Toggle Full Screen',
  developerTools: 'Toggle Developer Tools',
});
