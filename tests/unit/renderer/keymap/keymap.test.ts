import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settingsShape } from '#shared/desktop/message-shapes';
import { checkShape } from '#shared/shape/shape';
import { commands } from '../../../../renderer/commands';
import { choose, holdersOfDefaults, holdersOfPress, takeOver } from '../../../../renderer/keymap/choosing';
import { type KeyPress, matches, shortcutOf } from '../../../../renderer/keymap/key-press';
import { type KeyChoices, keymapFor, keymapOf, keysOf } from '../../../../renderer/keymap/keymap';
import { isForWriting, refusalOf } from '../../../../renderer/keymap/refused';
import { isSingleCharacter, readShortcut } from '../../../../renderer/keymap/shortcut';
import { changeable, keyChoices, keyPresses } from '../../../support/arbitrary-keys';

const isMac = false;
const idOf = fc.constantFrom(...changeable.map(({ id }) => id));

/** The keys of every command. */
function allKeys(choices: KeyChoices): ReadonlyMap<string, readonly string[]> {
  const keymap = keymapOf(commands, choices, isMac);
  return new Map(commands.map((command) => [command.id, keysOf(keymap, command)]));
}

function doubled(choices: KeyChoices): readonly string[] {
  const keys = [...allKeys(choices).values()].flat();
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

const pressOf = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code: `Key${key.toUpperCase()}`, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false },
  ...more,
});

/** What a person does in the dialog; on a conflict they take the keys over. */
const deed = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), id: idOf, press: keyPresses }),
  fc.record({ kind: fc.constant('remove' as const), id: idOf }),
  fc.record({ kind: fc.constant('reset' as const), id: idOf }),
);

function done(choices: KeyChoices, what: typeof deed extends fc.Arbitrary<infer D> ? D : never): KeyChoices {
  const { id } = what;
  const command = commands.find((each) => each.id === id);
  if (command === undefined) return choices;
  const now = allKeys(choices).get(id) ?? [];
  if (what.kind === 'remove') return choose(commands, choices, { id, keys: now.slice(1), isMac });
  if (what.kind === 'reset') {
    const from = holdersOfDefaults(commands, choices, { id, isMac });
    return takeOver(commands, choices, { id, keys: command.shortcuts, from, isMac });
  }
  const key = shortcutOf(what.press, isMac);
  if (key === null || refusalOf(key, isMac) !== null) return choices;
  const from = holdersOfPress(commands, choices, { id, press: what.press, isMac });
  return takeOver(commands, choices, { id, keys: [...now, key], from, isMac });
}

const deeds = fc.array(deed, { maxLength: 25 }).map((all) => all.reduce(done, {} as KeyChoices));

describe('keys that are changed', () => {
  test('belong to one command each, whatever was done', () => {
    fc.assert(fc.property(deeds, (choices) => void expect(doubled(choices)).toEqual([])));
  });

  test('belong to one command each, whatever stands in the file', () => {
    fc.assert(fc.property(keyChoices, (choices) => void expect(doubled(choices)).toEqual([])));
  });

  test('are those that were wished for, and all that others keep is as before', () => {
    fc.assert(
      fc.property(keyChoices, idOf, fc.constantFrom('Mod+J', 'F2', 'Mod+S', 'G'), (choices, id, key) => {
        const before = allKeys(choices);
        const after = allKeys(choose(commands, choices, { id, keys: [key], isMac }));
        const lost = new Set(before.get(id)?.filter((each) => each !== key));
        for (const [other, keys] of after) {
          const expected = before.get(other)?.filter((each) => each !== key);
          // What the command gave up goes back to whoever had it by themselves.
          if (other !== id) expect(keys.filter((each) => !lost.has(each))).toEqual(expected);
        }
        expect(after.get(id)).toEqual([key]);
      }),
    );
  });

  test('are kept as differences only: none says what would be so without it', () => {
    fc.assert(
      fc.property(deeds, (choices) => {
        for (const { id, shortcuts } of commands) expect(choices[id]).not.toEqual(shortcuts);
      }),
    );
  });

  test('are all as at first once each command is reset', () => {
    fc.assert(
      fc.property(deeds, (choices) => {
        const reset = changeable.reduce((now, { id }) => done(now, { kind: 'reset', id }), choices);
        expect(reset).toEqual({});
      }),
      { numRuns: 20 },
    );
  });

  test('are the same when they were written and read', () => {
    fc.assert(
      fc.property(deeds, (shortcuts) => {
        const read = checkShape(settingsShape, JSON.parse(JSON.stringify({ theme: 'dark', shortcuts })));
        expect(read.ok && allKeys(read.value.shortcuts ?? {})).toEqual(allKeys(shortcuts));
      }),
    );
  });

  test('leave the entries of other versions alone', () => {
    const choices = { 'of-a-later-version': ['Hyper+J'], find: ['Hyper+J', 'F2'] };
    const after = choose(commands, choices, { id: 'undo', keys: ['F2'], isMac });
    expect(after).toEqual({ 'of-a-later-version': ['Hyper+J'], find: ['Hyper+J'], undo: ['F2'] });
  });
});

test('keys that a person chose win over those that a command has by itself, and go back when they are given up', () => {
  const chosen = choose(commands, {}, { id: 'connect-to', keys: ['Mod+F'], isMac });
  expect([allKeys(chosen).get('connect-to'), allKeys(chosen).get('find')]).toEqual([['Mod+F'], []]);
  const reset = choose(commands, chosen, { id: 'connect-to', keys: ['C'], isMac });
  expect([reset, allKeys(reset).get('find')]).toEqual([{}, ['Mod+F']]);
});

test('a sign that another keyboard has behind Shift is the same keys', () => {
  const press = pressOf('/', { code: 'Digit7', ctrlKey: true, shiftKey: true });
  const from = holdersOfPress(commands, {}, { id: 'undo', press, isMac });
  expect(from.map(({ command, keys }) => [command.id, keys])).toEqual([['command-palette', ['Mod+/']]]);
  const after = takeOver(commands, {}, { id: 'undo', keys: ['Mod+Shift+7'], from, isMac });
  expect(holdersOfPress(commands, after, { id: 'undo', press, isMac })).toEqual([]);
});

test('a file without choices changes nothing, and no shortcut of a command is refused to it', () => {
  expect(keymapOf(commands, {}, isMac).size).toBe(0);
  const refused = changeable.flatMap(({ shortcuts }) =>
    shortcuts.filter((key) => refusalOf(key, false) ?? refusalOf(key, true)),
  );
  expect(refused).toEqual([]);
});

test('keys that were recorded are what was pressed, and are written in one way', () => {
  fc.assert(
    fc.property(keyPresses, fc.boolean(), (press, onMac) => {
      const key = shortcutOf(press, onMac);
      if (key === null) return;
      expect([key, matches(press, key, onMac), readShortcut(key)]).toEqual([key, true, key]);
    }),
  );
});

test('each shortcut of a command is written in that way too', () => {
  const keys = commands.flatMap(({ shortcuts }) => shortcuts);
  expect(keys.map(readShortcut)).toEqual(keys);
});

test.each(['', '+S+', '+++', 'Mod+++', '+S', 'Hyper+S', 'Mod+Mod+S', 'Mod+', 'Mod+Wheel', 'Mod+ab', ' '])(
  '%j names no keys',
  (text) => {
    expect(readShortcut(text)).toBeNull();
  },
);

test('without single characters no letter, digit or sign does anything by itself', () => {
  fc.assert(
    fc.property(keyChoices, (shortcuts) => {
      const keymap = keymapFor(commands, { shortcuts, singleKeys: false }, isMac);
      const keys = commands.flatMap((command) => keysOf(keymap, command));
      expect(keys.filter(isSingleCharacter)).toEqual([]);
    }),
  );
});

test.each([
  ['Mod+C', 'clipboard'],
  ['Shift+Insert', 'clipboard'],
  ['Mod+Tab', 'tab'],
  ['Shift+Escape', 'escape'],
  ['Enter', 'enter'],
  ['Shift+ArrowUp', 'walking'],
  ['Alt+ArrowUp', 'walking'],
  ['Shift+F10', 'context-menu'],
  ['Alt+F', 'menu-bar'],
  ['Alt+F4', 'window'],
  ['Shift+G', 'outline'],
  ['Mod+Enter', null],
  ['Mod+ArrowUp', null],
  ['Shift+1', null],
  ['G', null],
] as const)('%s is refused because of: %s', (key, why) => {
  expect(refusalOf(key, isMac)).toBe(why);
});

test('what writes in a text field goes on writing, though a command that works there has it', () => {
  expect(['G', '?', 'Backspace', 'Mod+ArrowLeft', 'Mod+A'].every((key) => isForWriting(key, isMac))).toBe(
    true,
  );
  const own = changeable.filter(({ inText }) => inText).flatMap(({ shortcuts }) => shortcuts);
  expect(own.filter((key) => isForWriting(key, true))).toEqual([]);
});
