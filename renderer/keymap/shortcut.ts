/** A combination of keys in parts; written "Mod+Alt+Shift+S", where Mod is Ctrl, or Cmd on a Mac. */
export interface Shortcut {
  /** A capital Latin letter, a digit, a sign as it is printed, or the name of a key such as "F2". */
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  /** Never with a sign: some keyboards need Shift for it, others do not. */
  readonly shift: boolean;
}

/** Keys that print nothing and may be part of a shortcut, as the DOM names them. */
const namedKeys: ReadonlySet<string> = new Set([
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Enter', 'Escape', 'Tab', 'Space', 'Delete', 'Backspace', 'Insert', 'ContextMenu'],
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
]);

export function isNamedKey(key: string): boolean {
  return namedKeys.has(key);
}

export function isLetterOrDigit(key: string): boolean {
  return /^[A-Z0-9]$/.test(key);
}

/** One visible character: a letter, a digit or a sign. */
export function isCharacter(key: string): boolean {
  return /^[^\s\p{C}]$/u.test(key);
}

export function parseShortcut(text: string): Shortcut {
  const key = text === '+' || text.endsWith('++') ? '+' : (text.split('+').at(-1) ?? '');
  const modifiers = text.slice(0, text.length - key.length).split('+');
  const has = (name: string) => modifiers.includes(name);
  return { key, mod: has('Mod'), alt: has('Alt'), shift: has('Shift') };
}

export function writeShortcut({ key, mod, alt, shift }: Shortcut): string {
  const isSign = isCharacter(key) && !isLetterOrDigit(key);
  return [...(mod ? ['Mod'] : []), ...(alt ? ['Alt'] : []), ...(shift && !isSign ? ['Shift'] : []), key].join(
    '+',
  );
}

/** A shortcut that was kept, in the one way in which it is written; nothing where it names no keys. */
export function readShortcut(text: string): string | null {
  const shortcut = parseShortcut(text);
  const letter = shortcut.key.toUpperCase();
  const key = isLetterOrDigit(letter) ? letter : shortcut.key;
  if (!isCharacter(key) && !isNamedKey(key)) return null;
  const before = text.slice(0, text.length - shortcut.key.length);
  const known = [shortcut.mod, shortcut.alt, shortcut.shift].filter(Boolean).length;
  // Each modifier once, and nothing else before the key.
  const isUnderstood = /^((Mod|Alt|Shift)\+)*$/.test(before) && before.split('+').length === known + 1;
  return isUnderstood ? writeShortcut({ ...shortcut, key }) : null;
}

/** Whether it is one character without Ctrl, Cmd or Alt, which speech input and a slip of the hand press by accident. */
export function isSingleCharacter(text: string): boolean {
  const { key, mod, alt } = parseShortcut(text);
  return !mod && !alt && isCharacter(key);
}
