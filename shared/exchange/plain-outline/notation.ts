import type { NodeKind } from '#shared/model/node-kinds';
import { plainOutlineWords as written } from '#shared/words/plain-outline';
import type { Bearing } from './label';

// Outlines come from people and programs with other languages than ours: English is read everywhere.

const support: Bearing = { kind: 'support', onStep: false };
const objection: Bearing = { kind: 'attack', onStep: false };

/** Words and signs for how an item bears on the one above: ours, and those of debate programs and people. */
export const bearingWords: ReadonlyMap<string, Bearing> = new Map([
  ...['support', 'supports', 'supported by', 'pro', '(+)', '[+]', '<+'].map(
    (word) => [word, support] as const,
  ),
  ...['objection', 'objections', 'objected to by', 'con'].map((word) => [word, objection] as const),
  ...['(-)', '(−)', '(–)', '[-]', '[−]', '<-'].map((sign) => [sign, objection] as const),
  ['backing', { kind: 'support', onStep: true }],
  ['undercut', { kind: 'attack', onStep: true }],
]);

export const kindWords: ReadonlyMap<string, NodeKind> = new Map([
  ['claim', 'claim'],
  ['evidence', 'evidence'],
  ['recommendation', 'recommendation'],
]);

/** At the end of an item that is told before, later, or went on from elsewhere: it is one with another item. */
export const marksOfTold = [
  '(see above)',
  '(see below)',
  '(continued)',
  written.marks.told,
  written.marks.ahead,
  written.marks.again,
];
/** At the end of an item that goes on elsewhere. */
export const marksOfCut = ['(continued below)', written.marks.below];

export const signsOfNoText: readonly string[] = ['(no text yet)', written.unwritten];

/** The line above a list of sources. */
export const headsOfSources = ['Sources', written.sources];
