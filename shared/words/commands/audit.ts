import { catalogue } from '../catalogue';

/** What the commands of the Audit menu are called, and a sentence about what each does. */
export const auditCommandWords = catalogue({
  'run-audit': {
    title: 'Run audit',
    hint: 'Shows what is missing, circular or unanswered; it is kept up to date while you edit.',
  },
  'next-finding': {
    title: 'Next finding',
    hint: 'Goes to the next place at fault and shows the path that proves it.',
  },
  'audit-settings': {
    title: 'Audit settings…',
    hint: 'Sets how much each rule weighs, its numbers, and why: for this map, or for you.',
  },
  'previous-finding': { title: 'Previous finding', hint: 'Goes back to the finding before.' },
});
