import { catalogue } from './catalogue';

/** What each command is called in menu, palette and help, and a sentence about what it does. */
export const commandWords = catalogue({
  'next-finding': {
    title: 'Next finding',
    hint: 'Goes to the next place at fault and shows the path that proves it.',
  },
  'toggle-snapping': {
    title: 'Snap to other statements',
    hint: 'A statement that is moved stops in line with others, or evenly spaced from them. Ctrl or Cmd lets it pass.',
  },
  'previous-finding': { title: 'Previous finding', hint: 'Goes back to the finding before.' },
});
