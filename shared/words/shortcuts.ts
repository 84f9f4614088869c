import { catalogue } from './catalogue';
import { list } from './numbers';

/** The dialog that shows the keys of commands and changes them. `keys` is written as on the keyboard: "Ctrl+S". */
export const shortcutDialogWords = catalogue({
  title: 'Keyboard shortcuts',
  find: 'Find a command',
  walk: 'Arrow keys go through the commands, Enter opens one to change its keys.',
  findByKeys: 'Find by keys',
  pressToFind: 'Press the keys to look for. Escape goes back to words.',
  foundByKeys: (keys: string) => `With ${keys}`,
  showAll: 'Show all commands again',
  noMatch: 'No command is called so.',
  noKeysMatch: (keys: string) => `${keys} does nothing yet.`,
  onMap: 'On the map',
  single: {
    title: 'Single-key shortcuts',
    hint: 'Letters, digits and signs alone, such as S or ?, do something on the map.',
  },
  /** What a row says aloud. */
  row: (command: string, keys: readonly string[], isChanged: boolean) =>
    `${command}: ${keys.length === 0 ? 'no keys' : list(keys, 'disjunction')}${isChanged ? ', changed' : ''}`,
  changed: 'changed',
  keysOf: (command: string) => `Keys of ${command}`,
  change: { text: 'Change', name: (keys: string) => `Change ${keys}` },
  remove: { text: 'Remove', name: (keys: string) => `Remove ${keys}` },
  add: 'Add keys',
  reset: (keys: readonly string[]) => (keys.length === 0 ? 'Reset to no keys' : `Reset to ${list(keys)}`),
  resetAll: {
    text: 'Reset all',
    ask: 'Give every command the keys it had at first?',
    done: 'Every command has the keys it had at first.',
  },
  cancel: 'Cancel',
  press: (command: string) => `Press the new keys for “${command}”. Escape leaves it as it is.`,
  pressHere: 'Press the new keys',
  escapeLeaves: '[Esc] leaves it as it is',
  isNow: (command: string, keys: string) => `“${command}” has ${keys} now.`,
  isRemoved: (command: string, keys: string) => `${keys} is taken from “${command}”.`,
  isReset: (command: string) => `“${command}” has the keys it had at first.`,
  hasAlready: (command: string, keys: string) => `“${command}” has ${keys} already.`,
  asBefore: 'Nothing was changed.',
  taken: (keys: readonly string[], holders: readonly string[]) =>
    `${list(keys)} ${keys.length === 1 ? 'belongs' : 'belong'} to ${list(holders.map((holder) => `“${holder}”`))} now.`,
  takeOver: 'Take over',
  unreadable:
    'These keys cannot be told from others: press Ctrl, Alt or Shift with a letter, digit, sign or F key.',
  singleIsOff: (keys: string) =>
    `${keys} alone is not possible while single-key shortcuts are off: add Ctrl or Alt.`,
  /** By the reason why keys are not given to a command. */
  refused: {
    clipboard: (keys: string) =>
      `${keys} stays with the clipboard: every text field and every other program uses it so.`,
    tab: (keys: string) => `${keys} stays with the system: it moves the keyboard from field to field.`,
    escape: (keys: string) => `${keys} stays as it is: it leaves whatever was begun.`,
    enter: (keys: string) => `${keys} stays as it is: it presses buttons, and edits and ends texts.`,
    space: (keys: string) =>
      `${keys} stays as it is: it presses buttons, and moves the view while it is held.`,
    walking: (keys: string) => `${keys} stays as it is: it walks over the map, or moves what is selected.`,
    'context-menu': (keys: string) => `${keys} stays as it is: it opens the menu of what is selected.`,
    'menu-bar': (keys: string) => `${keys} stays with the system: it opens a menu of the menu bar.`,
    window: (keys: string) => `${keys} stays with the system: it is for the window or for the whole program.`,
    outline: (keys: string) =>
      `${keys} stays with the outline: it goes to what begins with a letter, or unfolds rows.`,
  },
});
