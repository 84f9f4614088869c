import { menuWords } from '#shared/words/menus';
import { isLetterOrDigit, parseShortcut, type Shortcut } from './shortcut';

/** Why keys cannot be those of a command. */
export type Refusal =
  | 'clipboard'
  | 'tab'
  | 'escape'
  | 'enter'
  | 'space'
  | 'walking'
  | 'context-menu'
  | 'menu-bar'
  | 'window'
  | 'outline';

type Rule = (shortcut: Shortcut, isMac: boolean) => boolean;

const isPlain: Rule = ({ mod, alt }) => !mod && !alt;

const rules: Readonly<Record<Refusal, Rule>> = {
  clipboard: ({ key, mod, alt, shift }) => {
    if (alt) return false;
    if (mod && !shift) return ['X', 'C', 'V', 'Insert'].includes(key);
    return !mod && shift && ['Insert', 'Delete'].includes(key);
  },
  tab: ({ key }) => key === 'Tab',
  escape: ({ key }) => key === 'Escape',
  enter: (shortcut, isMac) => shortcut.key === 'Enter' && isPlain(shortcut, isMac),
  space: ({ key }) => key === 'Space',
  walking: ({ key, mod, alt, shift }) => {
    if (['Home', 'End', 'PageUp', 'PageDown'].includes(key)) return !mod && !alt;
    if (!key.startsWith('Arrow')) return false;
    // With these the canvas and the outline walk nowhere: they are free for commands.
    if (mod) return shift;
    return !(alt && shift && key === 'ArrowDown');
  },
  'context-menu': (shortcut, isMac) =>
    shortcut.key === 'ContextMenu' || (shortcut.key === 'F10' && isPlain(shortcut, isMac)),
  'menu-bar': ({ key, mod, alt, shift }, isMac) => {
    const letters = Object.values(menuWords).map((title) => /&(.)/u.exec(title)?.[1]?.toUpperCase());
    return !isMac && alt && !mod && !shift && letters.includes(key);
  },
  window: ({ key, mod, alt, shift }, isMac) => {
    if (mod && !alt && !shift) return ['W', 'Q', ...(isMac ? ['M', ','] : [])].includes(key);
    if (mod && key === 'I') return isMac ? alt : shift;
    return (key === 'F4' && alt) || key === 'F11';
  },
  outline: ({ key, mod, alt, shift }) =>
    !mod && !alt && ((shift && isLetterOrDigit(key) && !/\d/.test(key)) || key === '*'),
};

/** Why a shortcut cannot be given to a command: because it is the system's, or because the map needs it to be walked over. */
export function refusalOf(shortcut: string, isMac: boolean): Refusal | null {
  const parts = parseShortcut(shortcut);
  const found = Object.entries(rules).find(([, rule]) => rule(parts, isMac));
  return found ? (found[0] as Refusal) : null; // The keys of a record are those of its type.
}

/** Whether a key press writes, or moves where one writes: a text field with the focus keeps it, whatever it is elsewhere. */
export function isForWriting(shortcut: string, isMac: boolean): boolean {
  const { key, mod, alt } = parseShortcut(shortcut);
  if (mod && alt) return false;
  if (/^(Arrow|Home|End|Page|Enter|Delete|Backspace|Space|Insert)/.test(key)) return true;
  if (mod) return ['A', 'Z', 'Y', 'X', 'C', 'V'].includes(key);
  return key.length === 1 && (!alt || isMac);
}
