import { isCharacter, isLetterOrDigit, isNamedKey, parseShortcut, writeShortcut } from './shortcut';

/** What a `KeyboardEvent` tells of the keys. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether a key press is a shortcut such as "Mod+Shift+S" (Mod is Ctrl, on a Mac Cmd).
 *
 * Letters and digits are matched by the key's place as well as by what it prints, so that layouts without
 * Latin letters work; signs such as "?" are matched by what they print, whatever Shift it takes, and brackets also
 * by their place.
 */
export function matches(press: KeyPress, shortcut: string, isMac: boolean): boolean {
  const { key, mod: wantsMod, alt, shift } = parseShortcut(shortcut);
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== wantsMod || otherMod || press.altKey !== alt) return false;
  if (isLetterOrDigit(key)) {
    const place = /\d/.test(key) ? `Digit${key}` : `Key${key}`;
    const printed = press.key.toUpperCase() === key;
    const latin = /^[a-z0-9]$/i.test(press.key);
    return press.shiftKey === shift && (printed || (press.code === place && (!latin || /\d/.test(key))));
  }
  // Many layouts print something else where brackets are on others; a letter there is nobody's shortcut.
  const bracket = { '[': 'BracketLeft', ']': 'BracketRight' }[key];
  if (bracket === press.code && !press.shiftKey && /^\p{L}$/u.test(press.key)) return true;
  const printed = press.key === ' ' ? 'Space' : press.key;
  return printed === key && (isCharacter(key) || press.shiftKey === shift);
}

/** How the keys of a press are written as a shortcut, which it then matches; nothing where they cannot be told. */
export function shortcutOf(press: KeyPress, isMac: boolean): string | null {
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  const key = keyOf(press);
  if (otherMod || key === null) return null;
  const mod = isMac ? press.metaKey : press.ctrlKey;
  return writeShortcut({ key, mod, alt: press.altKey, shift: press.shiftKey });
}

function keyOf({ key, code, altKey }: KeyPress): string | null {
  if (key === ' ') return 'Space';
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  if (!isCharacter(key)) return isNamedKey(key) ? key : null;
  // What a digit prints with Shift, what letters print in other scripts, and all that Alt prints on a Mac.
  const [, letter, digit] = /^(?:Key([A-Z])|Digit(\d))$/.exec(code) ?? [];
  if (letter !== undefined && (altKey || /\p{L}/u.test(key))) return letter;
  return digit ?? key;
}

/** Whether only Ctrl, Alt, Shift or the like is down, and what it goes with is still to come. */
export function isOnlyModifier({ key }: Pick<KeyPress, 'key'>): boolean {
  return ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'OS', 'CapsLock', 'Fn'].includes(key);
}
