import { catalogue } from './catalogue';

/** What is written on the keys of a keyboard. */
export const keyWords = catalogue({
  Ctrl: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: 'Backspace',
  Enter: 'Enter',
  Space: 'Space',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
});
