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
