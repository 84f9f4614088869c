import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** The evidence chain of one statement, as a page beside the map. */
export const tracePanelWords = catalogue({
  name: 'Evidence chain',
  copy: 'Copy account',
  copyHint: 'Copy the traceable account of this statement as Markdown',
  copied: 'The account was copied as Markdown.',
  choose: 'Whose chain?',
  chooseHint: 'Choose a statement on the map and “Trace evidence chain”, or begin with a recommendation:',
  noRecommendation: 'Choose a statement on the map and “Trace evidence chain”.',
  complete: 'The chain is complete down to sources or to what is assumed.',
  incomplete: 'The chain is not complete.',
  counted: (passages: number, gaps: number, objections: number) =>
    `${plural(passages, 'passage')}, ${plural(gaps, 'gap')}, ${plural(objections, 'objection')}.`,
  gaps: (gaps: number) => `Where it breaks off (${count(gaps)})`,
  gapReasons: {
    'no-support': 'nothing supports it',
    'no-source': 'no source',
    'quote-not-found': 'a quote is not found',
  },
  gap: (why: string) => `Gap: ${why}`,
  assumed: 'Assumed',
  circle: 'Comes back: a circle',
  elsewhere: 'Told elsewhere',
  continuedBelow: 'Continued below',
  continued: (statement: string) => `${statement}, continued`,
  grade: (grade: string) => `Grade ${grade}`,
  bearings: {
    support: 'Supported by',
    attack: 'Objected to by',
    undercut: 'The step is undercut by',
    backing: 'The step is backed by',
    together: 'With',
  },
  together: (bearing: string) => `${bearing}, together`,
  because: (warrant: string) => `because ${warrant}`,
  unquoted: (source: string, locator: string) =>
    `Without its words: ${source}${locator === '' ? '' : `, ${locator}`}`,
  showMore: (next: number, all: number) => `Show ${count(next)} more of ${count(all)}`,
  /** Said when the chain is shown. */
  said: (passages: number, gaps: number) =>
    `The evidence chain is shown: ${plural(passages, 'passage')}, ${plural(gaps, 'gap')}. Escape leaves it.`,
});
