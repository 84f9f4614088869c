import { type KeyPress, matches } from './key-press';
import { chosenKeys, type KeyChoices, type Keyed, keymapOf, keysOf } from './keymap';
import { refusalOf } from './refused';
import { readShortcut } from './shortcut';

/** A command that has keys which somebody wants for another one. */
export interface Holder<C extends Keyed = Keyed> {
  readonly command: C;
  readonly keys: readonly string[];
}

interface Wish {
  readonly id: string;
  /** All that the command is to have, the one that is shown first. */
  readonly keys: readonly string[];
  readonly isMac: boolean;
}

/**
 * Gives a command these keys and takes them from all others. What is then as it would be without a choice is no choice
 * any more: only differences are kept. Entries of commands that this version does not know stay as they are, and so do
 * keys that it cannot use.
 */
export function choose(
  commands: readonly Keyed[],
  choices: KeyChoices,
  { id, keys, isMac }: Wish,
): KeyChoices {
  const keymap = keymapOf(commands, choices, isMac);
  const wanted = [...new Set(keys)];
  const entries = commands.flatMap((command): [string, readonly string[]][] => {
    const chosen = command.id === id ? wanted : chosenKeys(command, choices);
    const left = keysOf(keymap, command).filter((key) => !wanted.includes(key));
    const stays = (key: string | null) => command.id === id || key === null || left.includes(key);
    const kept = chosen?.filter((key) => stays(usable(key, isMac)));
    return kept === undefined || isSame(kept, command.shortcuts) ? [] : [[command.id, kept]];
  });
  const known = new Set(commands.map((command) => command.id));
  const strange = Object.entries(choices).filter(([other]) => !known.has(other));
  return Object.fromEntries([...strange, ...entries]);
}

/** The same where keys of others do what a press of these would do without being written alike, as on keyboards that need Shift for a sign. */
export function takeOver(
  commands: readonly Keyed[],
  choices: KeyChoices,
  { id, keys, from, isMac }: Wish & { readonly from: readonly Holder[] },
): KeyChoices {
  const released = from.reduce((now, holder) => {
    const lost = holder.keys.filter((key) => !keys.includes(key));
    if (lost.length === 0) return now;
    const kept = keysOf(keymapOf(commands, now, isMac), holder.command).filter((key) => !lost.includes(key));
    return choose(commands, now, { id: holder.command.id, keys: kept, isMac });
  }, choices);
  return choose(commands, released, { id, keys, isMac });
}

/** The commands that a key press would run, other than `id`. */
export function holdersOfPress<C extends Keyed>(
  commands: readonly C[],
  choices: KeyChoices,
  { id, press, isMac }: { readonly id: string; readonly press: KeyPress; readonly isMac: boolean },
): readonly Holder<C>[] {
  return holders(commands, choices, { id, isMac, has: (key) => matches(press, key, isMac) });
}

/** The commands that have keys which `id` had by itself. */
export function holdersOfDefaults<C extends Keyed>(
  commands: readonly C[],
  choices: KeyChoices,
  { id, isMac }: { readonly id: string; readonly isMac: boolean },
): readonly Holder<C>[] {
  const defaults = commands.find((command) => command.id === id)?.shortcuts ?? [];
  return holders(commands, choices, { id, isMac, has: (key) => defaults.includes(key) });
}

function holders<C extends Keyed>(
  commands: readonly C[],
  choices: KeyChoices,
  {
    id,
    isMac,
    has,
  }: { readonly id: string; readonly isMac: boolean; readonly has: (key: string) => boolean },
): readonly Holder<C>[] {
  const keymap = keymapOf(commands, choices, isMac);
  return commands
    .filter((command) => command.id !== id)
    .map((command) => ({ command, keys: keysOf(keymap, command).filter(has) }))
    .filter(({ keys }) => keys.length > 0);
}

/** As it is written, if it can be that of a command. */
function usable(key: string, isMac: boolean): string | null {
  const read = readShortcut(key);
  return read === null || refusalOf(read, isMac) !== null ? null : read;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, index) => key === other[index]);
}
