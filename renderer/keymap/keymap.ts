import type { ClipboardKey } from '#shared/desktop/desktop-api';
import type { Settings } from '#shared/desktop/settings';
import { refusalOf } from './refused';
import { isSingleCharacter, readShortcut } from './shortcut';

/** What the keys of a command depend on. */
export interface Keyed {
  readonly id: string;
  readonly shortcuts: readonly string[];
  readonly systemKey?: ClipboardKey;
}

/** By the id of a command: the keys that a person chose in place of its own; the first is the one that is shown. */
export type KeyChoices = NonNullable<Settings['shortcuts']>;

/** By the id of a command: its keys where they are others than its own. */
export type Keymap = ReadonlyMap<string, readonly string[]>;

export function keysOf(keymap: Keymap, { id, shortcuts }: Keyed): readonly string[] {
  return keymap.get(id) ?? shortcuts;
}

/**
 * What follows from the choices of a person. What was chosen goes before what was there, so that a shortcut which a
 * later version brings takes nothing away; no two commands get the same keys. Choices that cannot be understood, and
 * keys that are the system's, are passed over: they come from a file that anyone may write in.
 */
export function keymapOf(commands: readonly Keyed[], choices: KeyChoices, isMac: boolean): Keymap {
  const keymap = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  const isFree = (key: string) => !taken.has(key) && taken.add(key);
  for (const command of commands) {
    const chosen = chosenKeys(command, choices);
    if (chosen === null) continue;
    const readable = chosen.flatMap((key) => readShortcut(key) ?? []);
    keymap.set(command.id, readable.filter((key) => refusalOf(key, isMac) === null).filter(isFree));
  }
  for (const command of commands) {
    if (keymap.has(command.id)) continue;
    const kept = command.shortcuts.filter((key) => !taken.has(key));
    if (kept.length < command.shortcuts.length) keymap.set(command.id, kept);
  }
  return keymap;
}

/** The keymap without shortcuts that are one character alone. */
export function withoutSingleCharacters(commands: readonly Keyed[], keymap: Keymap): Keymap {
  const changed = new Map(keymap);
  for (const command of commands) {
    const keys = keysOf(keymap, command);
    const kept = keys.filter((key) => !isSingleCharacter(key));
    if (kept.length < keys.length) changed.set(command.id, kept);
  }
  return changed;
}

/** The keymap that holds with these settings. */
export function keymapFor(
  commands: readonly Keyed[],
  { shortcuts = {}, singleKeys = true }: Pick<Settings, 'shortcuts' | 'singleKeys'>,
  isMac: boolean,
): Keymap {
  const keymap = keymapOf(commands, shortcuts, isMac);
  return singleKeys ? keymap : withoutSingleCharacters(commands, keymap);
}

/** Null where the command has its own keys, and where they are the system's, which nobody can change. */
export function chosenKeys({ id, systemKey }: Keyed, choices: KeyChoices): readonly string[] | null {
  return systemKey === undefined && Object.hasOwn(choices, id) ? (choices[id] ?? null) : null;
}
