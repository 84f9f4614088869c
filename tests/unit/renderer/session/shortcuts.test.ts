import { describe, expect, test } from 'vitest';
import { commands } from '../../../../renderer/commands';
import { type KeyPress, matches } from '../../../../renderer/keymap/key-press';
import { accelerator, commandFor, readable } from '../../../../renderer/session/shortcuts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('a shortcut', () => {
  test('with Mod is Ctrl here and Cmd on a Mac', () => {
    expect(matches(press('s', { ctrlKey: true }), 'Mod+S', false)).toBe(true);
    expect(matches(press('s', { metaKey: true }), 'Mod+S', true)).toBe(true);
    expect(matches(press('s', { ctrlKey: true }), 'Mod+S', true)).toBe(false);
  });

  test('is found by its place on keyboards without Latin letters', () => {
    expect(matches(press('ы', { ctrlKey: true, code: 'KeyS' }), 'Mod+S', false)).toBe(true);
  });

  test('is found by its letter where letters stand elsewhere', () => {
    expect(matches(press('a', { ctrlKey: true, code: 'KeyQ' }), 'Mod+A', false)).toBe(true);
    expect(matches(press('a', { ctrlKey: true, code: 'KeyQ' }), 'Mod+Q', false)).toBe(false);
  });

  test('with a bracket is found by its place where the layout prints a letter there', () => {
    expect(matches(press('ü', { ctrlKey: true, code: 'BracketLeft' }), 'Mod+[', false)).toBe(true);
    expect(matches(press('[', { ctrlKey: true, code: 'Digit8' }), 'Mod+[', false)).toBe(true);
    expect(matches(press('+', { ctrlKey: true, code: 'BracketRight' }), 'Mod+]', false)).toBe(false);
  });

  test('of a sign does not mind the Shift that the sign takes', () => {
    expect(matches(press('?', { shiftKey: true, code: 'Slash' }), '?', false)).toBe(true);
    expect(matches(press('+', { ctrlKey: true, shiftKey: true }), 'Mod++', false)).toBe(true);
  });

  test('with Shift and a digit is found by the key', () => {
    expect(matches(press('!', { shiftKey: true, code: 'Digit1' }), 'Shift+1', false)).toBe(true);
  });

  test('reads as people know it', () => {
    expect(readable('Mod+Shift+S', false)).toBe('Ctrl+Shift+S');
    expect(readable('Mod+Shift+S', true)).toBe('⇧⌘S');
    expect(accelerator('Mod++')).toBe('CmdOrCtrl+Plus');
  });
});

test('no letter is taken from somebody who writes', () => {
  const writing = { keymap: new Map(), isMac: false, inText: true };
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789?', 'Delete', 'Backspace'];
  expect(letters.filter((key) => commandFor(press(key), commands, writing))).toEqual([]);
});

test('no two commands listen to one key', () => {
  const keys = commands.flatMap(({ shortcuts }) => shortcuts);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
