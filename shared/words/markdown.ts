import { catalogue } from './catalogue';

/** What a map says as a Markdown outline. Statements are numbered, and called by their kind and their number. */
export const markdownWords = catalogue({
  headings: {
    rest: 'Not part of any recommendation',
    steps: 'Steps that bear on each other',
    sources: 'Sources',
    statement: (kind: string, number: number, words: string) => `${kind} ${number}: ${words}`,
    continued: (kind: string, number: number, words: string) => `${kind} ${number}, continued: ${words}`,
  },
  /** In front of what bears on the statement above, by how it does. */
  bearings: {
    support: 'Supported by',
    attack: 'Objected to by',
    // What bears on a step is told as such, for it leaves the premises as they are.
    undercut: 'The step is undercut by',
    backing: 'The step is backed by',
  },
  because: (warrant: string) => `(because ${warrant})`,
  together: (bearing: string, because: string) => `${bearing}, taken together${spaced(because)}:`,
  bearing: (bearing: string, because: string, statement: string) =>
    `${bearing}${spaced(because)} ${statement}`,
  statement: (kind: string, number: number, words: string) => `${kind} ${number}: ${words}`,
  elsewhere: (kind: string, number: number, words: string) => `${kind} ${number}, told elsewhere: ${words}`,
  continuedBelow: '(continued below)',
  unwritten: '(no text yet)',
  statuses: {
    assumed: 'assumed',
    'needs-support': 'needs support',
    defeated: 'given up',
    'as-cited': 'as cited',
    axiomatic: 'axiomatic',
  },
  confidences: { low: 'low confidence', moderate: 'moderate confidence', high: 'high confidence' },
  grade: (grade: string) => `grade ${grade}`,
  source: (number: string) => `source ${number}`,
  sourceAt: (number: string, place: string) => `source ${number}, ${place}`,
  quoted: (source: string, quote: string) => `${source}: “${quote}”`,
  sourceStatuses: { superseded: 'superseded', retracted: 'retracted', withdrawn: 'withdrawn' },
});

function spaced(because: string): string {
  return because === '' ? '' : ` ${because}`;
}
