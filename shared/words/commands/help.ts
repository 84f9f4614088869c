import { catalogue } from '../catalogue';

/** What the commands of the Help menu are called, and a sentence about what each does. */
export const helpCommandWords = catalogue({
  'first-map': {
    title: 'Guided first map',
    hint: 'Shows in seven steps how a map is made, on a new map.',
  },
  'command-palette': { title: 'Command palette', hint: 'Finds and runs any command by its name.' },
  'keyboard-shortcuts': { title: 'Keyboard shortcuts', hint: 'Lists every key, and changes them.' },
  'toggle-single-keys': {
    title: 'Single-key shortcuts',
    hint: 'Lets letters, digits and signs alone, such as S or ?, do something on the map, or nothing.',
  },
  about: { title: 'About Warrant', hint: 'Says which version this is.' },
});
