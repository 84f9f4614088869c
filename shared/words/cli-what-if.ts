import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** Of the commands `critical` and `knock-out`, and of `status --attacks`: their help and their pages, in Markdown. */
export const cliWhatIfWords = catalogue({
  critical: {
    summary: 'Say which evidence has to fall together, so that a statement is no longer accepted.',
    id: 'the id of a recommendation, or of any other node or relation',
    by: 'what may fall',
    maxSize: 'the most that may fall together',
    examples: {
      plain:
        'Lists the evidence that the recommendation stands or falls with, then the pairs, then the triples.',
      source: 'The same of root sources, for scripts.',
    },
    notes: {
      sorts:
        '`evidence` falls one by one. A root `source` falls with all evidence that has no other root; an `author` with every source that names them. Circles, linked premises and answers to objections are counted as labels count them; [what-if.md](what-if.md) tells how.',
      limits: (cuts: number) =>
        `Smaller sets come first, and no set contains another. At most ${count(cuts)} sets are listed; where the search stops earlier, \`complete\` is \`false\` and a sentence on the error output says so. What is not IN has no sets.`,
    },
  },
  'knock-out': {
    summary: 'Say what falls and what rises when evidence, sources, authors or relations are switched off.',
    ids: 'ids of nodes, relations and sources, and names of authors',
    examples: {
      plain:
        'Shows what becomes of the map without the evidence and without the step; the file stays as it is.',
      scripts: 'For scripts: one JSON document.',
    },
    note: 'What is switched off is OUT, whatever supports it. An author is named as the source names them, such as "Doe, Jane", and goes with every source that does. Evidence falls with sources when none of its root sources is left. What falls has a lesser label than before, what rises a better one: OUT, UNDEC, IN.',
  },
  attacks: {
    option: 'count attacks alone, as an argumentation framework: grounded labels, preferred and stable sets',
    example: 'Shows what would be accepted if supports counted for nothing.',
    note: (most: number) =>
      `With \`--attacks\` the JSON is \`{ labels, preferred: [[<id>]], stable: [[<id>]] }\`: the semantics of Dung (1995) for the attacks of the map alone, in which whatever nothing attacks is accepted. Sets hold the statements that attack or are attacked. With more than ${count(most)} undecided statements both lists are \`null\`.`,
  },
});

/** What these commands print, and why they refuse. */
export const whatIfAnswerWords = catalogue({
  noItem: (name: string, id: string, near: readonly string[]) =>
    `${name} has no node or relation ${id}${suggestion(near)}`,
  noSwitch: (name: string, word: string, near: readonly string[]) =>
    `${name} has no node, relation, source or author ${word}${suggestion(near)}`,
  notIn: (statement: string, label: string) => `${statement} is ${label}: nothing has to fall for that.`,
  none: {
    evidence: (statement: string, most: number) =>
      `${statement} is IN, and no ${most === 1 ? 'piece of evidence changes that by itself' : `${count(most)} pieces of evidence change that together`}.`,
    source: (statement: string, most: number) =>
      `${statement} is IN, and no ${most === 1 ? 'source changes that by itself' : `${count(most)} sources change that together`}.`,
    author: (statement: string, most: number) =>
      `${statement} is IN, and no ${most === 1 ? 'author changes that by themselves' : `${count(most)} authors change that together`}.`,
  },
  cuts: (statement: string) => `${statement} is IN. It is so no longer when all of one line falls:`,
  stopped: (cuts: number) =>
    `The search stopped at its limit with ${plural(cuts, 'set')}: there may be more. Choose a smaller --max-size to see all of that size.`,
  off: 'Switched off',
  falls: 'Falls',
  rises: 'Rises',
  nothing: 'nothing',
  becomes: (before: string, after: string) => `${before} → ${after}`,
  preferred: 'Preferred sets: as much as can be accepted together',
  stable: 'Stable sets: they attack all that they do not hold',
  empty: '(nothing)',
  noSets: '(none)',
  undecided: (statements: number, most: number) =>
    `${plural(statements, 'statement is', 'statements are')} undecided; sets are worked out for up to ${count(most)}.`,
});

/** `: did you mean a, b or c?`, or a full stop where nothing is near. */
function suggestion(near: readonly string[]): string {
  return near.length === 0 ? '.' : `: did you mean ${list(near, 'disjunction')}?`;
}
