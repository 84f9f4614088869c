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
  'previous-finding': { title: 'Previous finding', hint: 'Goes back to the finding before.' },
  'trace-chain': {
    title: 'Trace evidence chain',
    hint: 'Shows what the current statement stands on, down to the passages, with every gap and objection.',
  },
  'export-audit': {
    title: 'Export audit report…',
    hint: 'Writes the findings as a memo, or as SARIF or JSON for other programs.',
  },
});
