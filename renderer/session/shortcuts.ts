import { keyWords } from '#shared/words/keys';
import type { Command } from '../command';
import { type KeyPress, matches } from '../keymap/key-press';
import { type Keymap, keysOf } from '../keymap/keymap';
import { isForWriting } from '../keymap/refused';
import { parseShortcut } from '../keymap/shortcut';

interface Listening {
  readonly keymap: Keymap;
  readonly isMac: boolean;
  /** Whether the press comes from where one writes. */
  readonly inText: boolean;
}

/** The command for a key press, if there is one that listens there. */
export function commandFor(
  press: KeyPress,
  commands: readonly Command[],
  { keymap, isMac, inText }: Listening,
): Command | undefined {
  return commands.find(
    (command) =>
      command.systemKey === undefined &&
      (command.inText || !inText) &&
      keysOf(keymap, command).some(
        (shortcut) => matches(press, shortcut, isMac) && !(inText && isForWriting(shortcut, isMac)),
      ),
  );
}

/** A shortcut as people read it: "Ctrl+Shift+S", on a Mac "⇧⌘S". */
export function readable(shortcut: string, isMac: boolean): string {
  const { key, mod, alt, shift } = parseShortcut(shortcut);
  const name = keySigns[key] ?? keyNames[key] ?? key;
  if (!isMac)
    return [
      ...(mod ? [keyWords.Ctrl] : []),
      ...(alt ? [keyWords.Alt] : []),
      ...(shift ? [keyWords.Shift] : []),
      name,
    ].join('+');
  return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`;
}

const keyNames: Readonly<Record<string, string>> = keyWords;

const keySigns: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The name of the first of the keys that a command has now, or null where it has none. */
export function firstKey(keymap: Keymap, command: Command, isMac: boolean): string | null {
  const [first] = keysOf(keymap, command);
  return first === undefined ? null : readable(first, isMac);
}

/** A shortcut in the notation of Electron's menus; nothing for a sign that they cannot write. */
export function accelerator(shortcut: string): string | undefined {
  const { key, mod, alt, shift } = parseShortcut(shortcut);
  if (!/^[\x21-\x7e]+$/.test(key)) return undefined;
  const name = key === '+' ? 'Plus' : key.replace('Arrow', '');
  return [...(mod ? ['CmdOrCtrl'] : []), ...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), name].join(
    '+',
  );
}
