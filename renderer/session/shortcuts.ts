import { keyWords } from '#shared/words/keys';
import type { Command } from '../command';

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
  const { key, modifiers } = parseShortcut(shortcut);
  const wantsMod = modifiers.has('Mod');
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== wantsMod || otherMod || press.altKey !== modifiers.has('Alt')) return false;
  if (/^[A-Z0-9]$/.test(key)) {
    const place = /\d/.test(key) ? `Digit${key}` : `Key${key}`;
    const printed = press.key.toUpperCase() === key;
    const latin = /^[a-z0-9]$/i.test(press.key);
    return (
      press.shiftKey === modifiers.has('Shift') &&
      (printed || (press.code === place && (!latin || /\d/.test(key))))
    );
  }
  // Many layouts print something else where brackets are on others; a letter there is nobody's shortcut.
  const bracket = { '[': 'BracketLeft', ']': 'BracketRight' }[key];
  if (bracket === press.code && !press.shiftKey && /^\p{L}$/u.test(press.key)) return true;
  const isSign = key.length === 1;
  return press.key === key && (isSign || press.shiftKey === modifiers.has('Shift'));
}

function parseShortcut(shortcut: string) {
  const key = shortcut.endsWith('++') ? '+' : (shortcut.split('+').at(-1) ?? '');
  const modifiers = new Set(shortcut.slice(0, -key.length).split('+').filter(Boolean));
  return { key, modifiers };
}

/** The command for a key press, if there is one that listens there. */
export function commandFor(
  press: KeyPress,
  commands: readonly Command[],
  { isMac, inText }: { readonly isMac: boolean; readonly inText: boolean },
): Command | undefined {
  return commands.find(
    (command) =>
      command.systemKey === undefined &&
      (command.inText || !inText) &&
      command.shortcuts.some((shortcut) => matches(press, shortcut, isMac)),
  );
}

/** A shortcut as people read it: "Ctrl+Shift+S", on a Mac "⇧⌘S". */
export function readable(shortcut: string, isMac: boolean): string {
  const { key, modifiers } = parseShortcut(shortcut);
  const name = keySigns[key] ?? keyNames[key] ?? key;
  if (!isMac)
    return [
      ...(modifiers.has('Mod') ? [keyWords.Ctrl] : []),
      ...(modifiers.has('Alt') ? [keyWords.Alt] : []),
      ...(modifiers.has('Shift') ? [keyWords.Shift] : []),
      name,
    ].join('+');
  return `${modifiers.has('Alt') ? '⌥' : ''}${modifiers.has('Shift') ? '⇧' : ''}${modifiers.has('Mod') ? '⌘' : ''}${name}`;
}

const keyNames: Readonly<Record<string, string>> = keyWords;

const keySigns: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** The same in the notation of Electron's menus. */
export function accelerator(shortcut: string): string {
  const { key, modifiers } = parseShortcut(shortcut);
  const name = key === '+' ? 'Plus' : key.replace('Arrow', '');
  return [...modifiers]
    .map((modifier) => (modifier === 'Mod' ? 'CmdOrCtrl' : modifier))
    .concat(name)
    .join('+');
}
