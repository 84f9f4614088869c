interface KeyHelp {
  readonly title: string;
  readonly keys: readonly string[];
}

/** What keys mean on the canvas alone, where they are no commands. */
export const canvasKeys: readonly KeyHelp[] = [
  { title: 'Walk over the map', keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] },
  {
    title: 'Walk along the argument',
    keys: ['Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowLeft', 'Alt+ArrowRight'],
  },
  { title: 'Select more on the way', keys: ['Shift+ArrowUp', 'Shift+ArrowDown'] },
  { title: 'Move what is selected', keys: ['Mod+Shift+ArrowUp', 'Mod+Shift+ArrowDown'] },
  { title: 'First and last statement', keys: ['Home', 'End'] },
  { title: 'Edit the text', keys: ['Enter'] },
  { title: 'While editing: keep it, and add a sibling', keys: ['Mod+Enter'] },
  { title: 'While editing: split at the cursor', keys: ['Mod+Shift+Enter'] },
  { title: 'Leave: text, choice, path, chain, selection', keys: ['Escape'] },
  { title: 'Menu of what is selected', keys: ['Shift+F10'] },
  { title: 'Hold to move the view with the mouse', keys: ['Space'] },
];
