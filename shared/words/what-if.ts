import { capitalised } from './capitalised';
import { catalogue } from './catalogue';
import { count, plural } from './numbers';

/** How many statements fall and rise, and how many recommendations are among those that fall. */
interface Sum {
  readonly falls: number;
  readonly recommendations: number;
  readonly rises: number;
}

const sum = ({ falls, recommendations, rises }: Sum) => {
  const among = recommendations === 0 ? '' : ` (${plural(recommendations, 'recommendation')})`;
  const falling = plural(falls, 'other statement falls', 'other statements fall');
  return [
    falls === 0 ? 'no other statement falls' : `${falling}${among}`,
    ...(rises === 0 ? [] : [plural(rises, 'statement rises', 'statements rise')]),
  ].join(', ');
};

/** What would fall and rise if something were switched off: the bar, the list and the marks on the map. */
export const whatIfWords = catalogue({
  name: 'What if',
  barName: 'What is switched off',
  bar: (off: number) => `What if: ${plural(off, 'thing')} switched off`,
  sum: (of: Sum) => `${capitalised(sum(of))}. Nothing in the map changes.`,
  said: (off: number, of: Sum) =>
    `${plural(off, 'thing is', 'things are')} switched off: ${sum(of)}. Escape switches everything on again.`,
  ended: 'Everything is switched on again.',
  more: 'Switch off more…',
  showList: 'Show list',
  undoAll: 'Undo all',
  off: 'Switched off',
  falls: 'Falls',
  rises: 'Rises',
  steps: 'Steps that change',
  noFalls: 'No other statement falls.',
  noRises: 'No statement rises.',
  offHint: 'Counted as OUT, whatever supports them.',
  switchOn: (name: string) => `Switch on again: ${name}`,
  /** What of the evidence goes with a source or an author. */
  takes: (evidence: number) =>
    evidence === 0
      ? 'takes no evidence with it'
      : `takes ${plural(evidence, 'piece of evidence', 'pieces of evidence')} with it`,
  change: (name: string, before: string, after: string) => `${name}, from ${before} to ${after}`,
  /** On the map and in the names of what is on it. */
  mark: {
    off: 'switched off',
    falls: (after: string) => `falls to ${after}`,
    rises: (after: string) => `rises to ${after}`,
  },
  /** After how it stands as the map has it. */
  inspector: (fate: string) => `What if: ${fate}.`,
  short: { off: 'off', falls: 'falls', rises: 'rises' },
  ask: 'Evidence, claim, source, author …',
  what: 'What falls?',
  noMatch: 'Nothing in the map is called so.',
  pick: {
    source: (title: string) => `Source: ${title}`,
    author: (name: string) => `Author: ${name}`,
    sources: (number: number) => plural(number, 'source'),
  },
  fromSource: 'What if it falls?',
});

/** The dialog that lists which evidence has to fall together. */
export const criticalWords = catalogue({
  title: 'Critical evidence',
  about: 'What has to fall, so that this is no longer IN?',
  of: 'Statement',
  by: 'What may fall',
  sorts: { evidence: 'Evidence', source: 'Root sources', author: 'Authors' },
  sortHints: {
    evidence: 'Each piece of evidence by itself.',
    source: 'Each source from which others only report, with all evidence that has no other origin.',
    author: 'Each author, with every source that names them.',
  },
  nothingAsked: 'The map has no recommendation yet: select a statement and ask again.',
  notIn: (label: string) => `It is ${label} already: nothing has to fall.`,
  none: (most: number) => `It stays IN whatever ${most === 1 ? 'one' : `${count(most)}`} of them fall.`,
  /** By how many fall together. */
  sizes: {
    1: 'Any one of these alone',
    2: 'Any two of these together',
    3: 'Any three of these together',
  },
  join: ' + ',
  searching: (size: number, percent: number) =>
    `Trying ${size === 1 ? 'each alone' : size === 2 ? 'pairs' : 'triples'}: ${count(percent)} %`,
  stop: 'Stop',
  stopped: 'The search was stopped: there may be more.',
  capped: (cuts: number) => `The first ${count(cuts)} are listed: there are more.`,
  found: (cuts: number) => plural(cuts, 'critical set was found', 'critical sets were found'),
  choose: (names: string) => `Switch off ${names}`,
});

/** The dialog that shows how statements stand by attacks alone. */
export const attacksWords = catalogue({
  title: 'Attacks alone',
  about:
    'How the statements would stand if attacks alone counted (Dung 1995): whatever nothing attacks is accepted, whether or not anything supports it. For comparison: the map itself goes by its labels.',
  none: 'The map has no objections: by attacks alone everything is accepted.',
  statement: 'Statement',
  label: 'Label',
  byAttacks: 'By attacks alone',
  differs: 'differs',
  preferred: 'Preferred sets',
  preferredHint: 'As much as can be accepted together without conflict.',
  stable: 'Stable sets',
  stableHint: 'Those that attack everything that they do not hold.',
  emptySet: 'nothing',
  noSets: 'There is none.',
  set: (number: number) => `Set ${count(number)}`,
  tooMany: (undecided: number, most: number) =>
    `${plural(undecided, 'statement is', 'statements are')} undecided. Sets are worked out for up to ${count(most)}, so only the grounded labels are shown.`,
});
