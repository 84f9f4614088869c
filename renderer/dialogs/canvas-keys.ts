import { canvasKeyWords as words } from '#shared/words/dialogs';

interface KeyHelp {
  readonly title: string;
  readonly keys: readonly string[];
}

/** What keys mean on the canvas alone, where they are no commands. */
export const canvasKeys: readonly KeyHelp[] = [
  { title: words.walk, keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  {
    title: words.walkArgument,
    keys: ['Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
  },
  { title: words.selectMore, keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
  { title: words.move, keys: ['Mod+Shift+ArrowUp', 'Mod+Shift+ArrowDown'] },
  { title: words.firstAndLast, keys: ['Home', 'End'] },
  { title: words.edit, keys: ['Enter'] },
  { title: words.keepAndAddSibling, keys: ['Mod+Enter'] },
  { title: words.split, keys: ['Mod+Shift+Enter'] },
  { title: words.leave, keys: ['Escape'] },
  { title: words.menu, keys: ['Shift+F10'] },
  { title: words.moveView, keys: ['Space'] },
];
