import { catalogue } from '../catalogue';

/** What the commands about what would fall are called, and a sentence about what each does. */
export const whatIfCommandWords = catalogue({
  'what-if': {
    title: 'What if it falls…',
    hint: 'Switches off what is selected, or a source or author that you name, and shows what falls and what rises. The map stays as it is.',
  },
  'end-what-if': {
    title: 'Switch everything on again',
    hint: 'Ends what-if: everything stands as the map has it.',
  },
  'critical-evidence': {
    title: 'Critical evidence…',
    hint: 'Lists which evidence, sources or authors have to fall together, so that a statement is no longer accepted.',
  },
  'attacks-alone': {
    title: 'Attacks alone…',
    hint: 'Shows how statements would stand if attacks alone counted, without any support.',
  },
});
