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
  'toggle-strength': {
    title: 'Show strength',
    hint: 'Shows or hides how strong statements are, as a number by a method of choice: in the inspector, the outline and the table.',
  },
  'compare-alternatives': {
    title: 'Compare alternatives…',
    hint: 'Shows which of the recommendations, or of the statements that are selected, the evidence speaks against least.',
  },
  'audit-settings': {
    title: 'Audit settings…',
    hint: 'Sets how much each rule weighs, its numbers, and why: for this map, or for you.',
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
