import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import { type Command, menus, plainMenuTitle } from '../../command';
import { commands } from '../../commands';
import { type KeyPress, matches } from '../../keymap/key-press';
import { type KeyChoices, type Keymap, keymapOf, keysOf } from '../../keymap/keymap';
import { bestMatches } from '../../ui/best-matches';
import { canvasKeys } from '../canvas-keys';

export interface ShortcutEntry {
  readonly title: string;
  /** Other words to find it by. */
  readonly more?: string;
  /** That work now. */
  readonly keys: readonly string[];
  /** Null where the keys cannot be changed. */
  readonly command: Command | null;
  readonly isChanged: boolean;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly rows: readonly ShortcutEntry[];
}

interface ShortcutState {
  readonly keymap: Keymap;
  readonly choices: KeyChoices;
  readonly isMac: boolean;
}

/** Every key: those of the canvas, and all commands by menu, also those without keys. */
export function shortcutGroups({ keymap, choices, isMac }: ShortcutState): readonly ShortcutGroup[] {
  const chosen = keymapOf(commands, choices, isMac);
  const ofMenus = menus.map((menu) => ({
    title: plainMenuTitle(menu),
    rows: commands
      .filter((command) => command.menu === menu)
      .map((command) => ({
        title: command.title,
        more: command.hint,
        keys: keysOf(keymap, command),
        command: command.systemKey === undefined ? command : null,
        isChanged: chosen.has(command.id),
      })),
  }));
  const fixed = canvasKeys.map((entry) => ({ ...entry, command: null, isChanged: false }));
  return [{ title: words.onMap, rows: fixed }, ...ofMenus];
}

/** What is found by words, or by keys that were pressed. */
export function foundIn(
  groups: readonly ShortcutGroup[],
  sought: string | KeyPress,
  isMac: boolean,
): readonly ShortcutGroup[] {
  return groups
    .map(({ title, rows }) => ({
      title,
      rows:
        typeof sought === 'string'
          ? bestMatches(rows, sought)
          : rows.filter(({ keys }) => keys.some((key) => matches(sought, key, isMac))),
    }))
    .filter(({ rows }) => rows.length > 0);
}
