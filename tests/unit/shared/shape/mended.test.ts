import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settingsShape } from '#shared/desktop/message-shapes';
import { mended } from '#shared/shape/mended';
import { checkShape } from '#shared/shape/shape';

const first = { theme: 'system' } as const;
const settings = (value: unknown) => mended(settingsShape, value, first);

test('what fits is left as it is, with all that this version does not know', () => {
  const value = { theme: 'dark', shortcuts: { find: ['Mod+J'] }, singleKeys: false, later: { deep: [1] } };
  expect(settings(value)).toEqual(value);
});

test('settings of before these fields were there are read', () => {
  expect(settings({ theme: 'light' })).toEqual({ theme: 'light' });
});

test('an entry that cannot be read takes nothing else with it', () => {
  const shortcuts = { find: ['Mod+J'], undo: 'Mod+Z', redo: [5], save: [''], toString: ['Mod+K'] };
  expect(settings({ theme: 'pink', shortcuts, singleKeys: 'no' })).toEqual({
    theme: 'system',
    shortcuts: { find: ['Mod+J'], toString: ['Mod+K'] },
  });
});

test('whatever stands in a file, what is made of it are settings', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (theme, shortcuts, all) => {
      for (const value of [{ theme, shortcuts }, { theme: 'dark', shortcuts: { find: shortcuts } }, all])
        expect(checkShape(settingsShape, settings(value)).ok).toBe(true);
    }),
  );
});
