import fc from 'fast-check';
import { commands } from '../../renderer/commands';
import type { KeyPress } from '../../renderer/keymap/key-press';

export const changeable = commands.filter(({ systemKey }) => systemKey === undefined);

const printed = [...'abcxyzABCXYZ0123456789?/+-=.,;[]{}*#ßüé€ыЯ'];
const named = ['Enter', 'Escape', 'Tab', ' ', 'ArrowUp', 'ArrowDown', 'Home', 'PageUp', 'F2', 'F10', 'F11'];
const strange = ['Dead', 'Process', 'Unidentified', 'AudioVolumeUp', ''];

/** What people press, and what keyboards make of it. */
export const keyPresses: fc.Arbitrary<KeyPress> = fc
  .record({
    key: fc.constantFrom(...printed, ...named, ...strange),
    place: fc.constantFrom('own', 'KeyQ', 'KeyZ', 'Digit1', 'Digit7', 'BracketLeft', 'Minus'),
    ctrlKey: fc.boolean(),
    metaKey: fc.boolean(),
    shiftKey: fc.boolean(),
    altKey: fc.boolean(),
  })
  .map(({ place, ...press }) => ({ ...press, code: place === 'own' ? ownPlace(press.key) : place }));

function ownPlace(key: string): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  return /^\d$/.test(key) ? `Digit${key}` : key;
}

/** What may stand in a settings file: of this version, of others, of nobody. */
export const keyChoices = fc.dictionary(
  fc.constantFrom(...changeable.map(({ id }) => id), 'copy', 'of-a-later-version', '__proto__', 'toString'),
  fc.array(
    fc.constantFrom(
      ...changeable.flatMap(({ shortcuts }) => shortcuts),
      ...[
        'Mod+J',
        'Mod+K',
        'G',
        '+',
        'Mod++',
        'mod+j',
        'Mod+C',
        'Escape',
        'Hyper+J',
        '',
        'F23',
        'Mod+Shift+?',
      ],
    ),
    { maxLength: 3 },
  ),
  { maxKeys: 12 },
);
