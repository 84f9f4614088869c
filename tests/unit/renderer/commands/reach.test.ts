import { describe, expect, test } from 'vitest';
import { commands } from '../../../../renderer/commands';
import { commandPalette } from '../../../../renderer/commands/command-palette';
import { paletteCommands } from '../../../../renderer/dialogs/palette-commands';
import type { KeyPress } from '../../../../renderer/keymap/key-press';
import { commandFor } from '../../../../renderer/session/shortcuts';

const keymap = new Map();

/** Commands that somebody without a mouse cannot run, each with the reason. There is none. */
const beyondReach: Readonly<Record<string, string>> = {};

/** A person who presses the keys of a shortcut. */
function pressed(shortcut: string, isMac: boolean): KeyPress {
  const key = shortcut.endsWith('++') ? '+' : (shortcut.split('+').at(-1) ?? '');
  const held = shortcut.slice(0, -key.length).split('+');
  const isLetter = /^[A-Z]$/.test(key);
  return {
    key: isLetter && !held.includes('Shift') ? key.toLowerCase() : key,
    code: isLetter ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key,
    ctrlKey: held.includes('Mod') && !isMac,
    metaKey: held.includes('Mod') && isMac,
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
  };
}

describe('without a mouse', () => {
  test('every command can be found and run by its name, and the way to that by a key', () => {
    const named = new Set(paletteCommands);
    const lacking = commands.filter((command) => !named.has(command) && command !== commandPalette);
    expect(lacking.map(({ id }) => id)).toEqual(Object.keys(beyondReach));
    expect(commandPalette.shortcuts).not.toEqual([]);
  });

  test('the palette opens wherever the keyboard is', () => {
    const keys = commandPalette.shortcuts.map((shortcut) => pressed(shortcut, false));
    for (const inText of [true, false])
      expect(keys.map((key) => commandFor(key, commands, { keymap, isMac: false, inText }))).toContain(
        commandPalette,
      );
  });

  test('no two commands are called the same in one menu, so that each can be told by its name', () => {
    const names = commands.map(({ menu, title }) => `${menu}: ${title}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each([false, true])('every key that a command names leads to it (on a Mac: %s)', (isMac) => {
    const astray = commands.flatMap((command) =>
      command.systemKey
        ? []
        : command.shortcuts
            .filter(
              (key) =>
                commandFor(pressed(key, isMac), commands, { keymap, isMac, inText: false }) !== command,
            )
            .map((key) => `${command.id}: ${key}`),
    );
    expect(astray).toEqual([]);
  });
});
