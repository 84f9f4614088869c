import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import type { Command } from '../../command';
import { commands } from '../../commands';
import { type Holder, holdersOfDefaults, holdersOfPress, takeOver } from '../../keymap/choosing';
import { type KeyPress, shortcutOf } from '../../keymap/key-press';
import { keymapOf, keysOf } from '../../keymap/keymap';
import { refusalOf } from '../../keymap/refused';
import { isSingleCharacter } from '../../keymap/shortcut';
import { changeSettings } from '../../session/changing-settings';
import { useUi, useWorkspace } from '../../store/context';
import { useKeyNames } from '../../ui/use-key-names';

/** What a person wants: done at once, refused, or to be asked about because other commands have the keys. */
export type Wish =
  | { readonly kind: 'done' | 'refused'; readonly said: string }
  | { readonly kind: 'taken'; readonly question: string; readonly takeOver: () => string };

export interface KeyChanges {
  /** Those that were chosen, also while they are turned off. */
  readonly keys: readonly string[];
  readonly isChanged: boolean;
  /** Puts the keys that were pressed in the place of `old`, or after all others where that is null. */
  readonly put: (press: KeyPress, old: string | null) => Wish;
  /** Answers what is said then. */
  readonly remove: (key: string) => string;
  readonly reset: () => Wish;
}

/** Changes the keys of one command: in the settings, and so everywhere. */
export function useKeyChanges(command: Command): KeyChanges {
  const workspace = useWorkspace();
  const nameOf = useKeyNames();
  const isMac = workspace.desktop.platform === 'darwin';
  const { shortcuts: choices = {}, singleKeys = true } = useUi(({ settings }) => settings);
  const { id, title } = command;
  const keys = keysOf(keymapOf(commands, choices, isMac), command);

  const set = (wanted: readonly string[], from: readonly Holder<Command>[] = []) =>
    void changeSettings(workspace, ({ shortcuts: now = {}, ...settings }) => {
      const shortcuts = takeOver(commands, now, { id, keys: wanted, from, isMac });
      return Object.keys(shortcuts).length === 0 ? settings : { ...settings, shortcuts };
    });

  const unlessTaken = (wanted: readonly string[], from: readonly Holder<Command>[], said: string): Wish => {
    const give = () => {
      set(wanted, from);
      return said;
    };
    if (from.length === 0) return { kind: 'done', said: give() };
    const taken = [...new Set(from.flatMap((holder) => holder.keys.map(nameOf)))];
    const question = words.taken(
      taken,
      from.map((holder) => holder.command.title),
    );
    return { kind: 'taken', question, takeOver: give };
  };

  return {
    keys,
    isChanged: keys.join(' ') !== command.shortcuts.join(' '),
    put: (press, old) => {
      const key = shortcutOf(press, isMac);
      if (key === null) return { kind: 'refused', said: words.unreadable };
      const refusal = refusalOf(key, isMac);
      if (refusal !== null) return { kind: 'refused', said: words.refused[refusal](nameOf(key)) };
      if (!singleKeys && isSingleCharacter(key))
        return { kind: 'refused', said: words.singleIsOff(nameOf(key)) };
      if (key === old) return { kind: 'done', said: words.asBefore };
      if (keys.includes(key)) return { kind: 'refused', said: words.hasAlready(title, nameOf(key)) };
      const wanted = old === null ? [...keys, key] : keys.map((each) => (each === old ? key : each));
      const from = holdersOfPress(commands, choices, { id, press, isMac });
      return unlessTaken(wanted, from, words.isNow(title, nameOf(key)));
    },
    remove: (key) => {
      set(keys.filter((each) => each !== key));
      return words.isRemoved(title, nameOf(key));
    },
    reset: () =>
      unlessTaken(
        command.shortcuts,
        holdersOfDefaults(commands, choices, { id, isMac }),
        words.isReset(title),
      ),
  };
}
