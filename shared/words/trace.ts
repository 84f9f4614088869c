import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** A trace as lines of text, and as a page beside the map. */
export const traceWords = catalogue({
  /** In front of what bears on the line above. */
  bearings: {
    support: 'supported by',
    attack: 'objected to by',
    undercut: 'the step is undercut by',
    backing: 'the step is backed by',
    together: 'with',
  },
  together: (bearing: string) => `${bearing} these together`,
  line: (bearing: string, kind: string, id: string, text: string) =>
    `${bearing === '' ? '' : `${bearing} `}${kind} ${id} ${text}`,
  marks: (marks: readonly string[]) => (marks.length === 0 ? '' : ` [${marks.join(', ')}]`),
  reference: 'told elsewhere',
  circle: 'comes back: a circle',
  continuedBelow: 'continued below',
  continued: (id: string) => `${id}, continued:`,
  ends: {
    assumed: 'assumed',
    'no-support': 'gap: nothing supports it',
    'no-source': 'gap: no source',
    'quote-not-found': 'gap: a quote is not found',
  },
  because: (warrant: string) => `because ${warrant}`,
  /** `S2, p. 7: “Trade fell” (found)` */
  passage: (source: string, locator: string, quote: string, anchor: string) =>
    `${source}${locator === '' ? '' : `, ${locator}`}${quote === '' ? '' : `: ${quote} (${anchor})`}`,
  complete: 'Complete down to sources or to what is assumed.',
  incomplete: 'Not complete.',
  counted: (gaps: number, objections: number) =>
    `${plural(gaps, 'gap')}, ${plural(objections, 'objection')}.`,
  cut: (paths: number) => `Only the first ${count(paths)} paths.`,
});
