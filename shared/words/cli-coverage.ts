import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** Of the command `coverage`: its help and its page, in Markdown. */
export const cliCoverageWords = catalogue({
  summary: 'Say which sentences of the brief no node carries, and which nodes it never says.',
  failUnder:
    'exit with 1 when less than this percentage of the sentences is carried by a node; 0 lets everything pass',
  exit: '0 enough of every brief is carried; 1 less than --fail-under of one is; 2 the map has no brief with a stored text, or could not be read',
  examples: {
    plain: 'Lists what is left out; exit code 1 unless nothing is.',
    scripts: 'For scripts: one JSON document, and exit code 1 under 80 %.',
  },
  notes: {
    covered:
      'A sentence counts when it claims something: headings, questions, references and fragments do not. A node carries it when its quotations hold at least half of the sentence; quotations that are only like the text (`fuzzy`) count, those that are lost do not. The percentage is rounded down.',
    unsaid:
      'Nodes that the brief never says are claims and recommendations without a passage of it, and evidence that cites nothing else. They and the notes are printed, and change nothing about the exit code.',
    reading: 'How sentences and notes are told apart is in [reading.md](reading.md).',
  },
});

/** What the command prints, and why it refuses. */
export const coverageAnswerWords = catalogue({
  noBrief: (name: string) =>
    `${name} has no brief: give the role “brief” to the source that is mapped (its file has "role": "brief").`,
  noText: (name: string, sources: string) =>
    `${name} has no text of its brief (${sources}): store the text with the source, so that its sentences can be counted.`,
  carried: (source: string, covered: number, all: number, percent: number) =>
    `${source}: ${count(covered)} of ${plural(all, 'sentence')} carried by a node, ${count(percent)} %`,
  uncovered: 'Sentences that no node carries',
  unsaid: 'Nodes that the brief never says',
  marks: 'Marks without a note',
  notes: 'Notes without a mark',
  duplicates: 'Notes that are there twice',
  page: (page: number) => `p. ${count(page)}`,
});
