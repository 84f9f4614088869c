import { relationKindWords } from '#shared/words/model';
import type { RouteKind } from './route';

/** How a kind of relation looks besides its colour, so that it can be told apart in grey and by everybody. */
export interface RelationStyle {
  readonly label: string;
  readonly width: number;
  /** SVG dash array; empty for an unbroken line. */
  readonly dash: readonly number[];
  /** Path data of the head with its tip at the origin, pointing to the right. Stroked, and filled as `headFill` says. */
  readonly head: string;
  readonly headFill: 'line' | 'paper';
  readonly headStroke: number;
  /** How far before the tip the line ends, so that it does not show through the head. */
  readonly headLength: number;
  /** Path data of the sign in the mark, its centre at the origin. */
  readonly mark: string;
  /** A filled mark carries its sign in the colour of the paper. */
  readonly markFill: 'line' | 'paper';
}

/** Of the disc that stands on every relation and carries its sign. */
export const markRadius = 7;

const plus = 'M-3.5 0 H3.5 M0 -3.5 V3.5';
const minus = 'M-3.5 0 H3.5';
const cross = 'M-2.6 -2.6 L2.6 2.6 M-2.6 2.6 L2.6 -2.6';
const arrow = 'M0 0 L-10 -5 V5 Z';
const bar = 'M-1.5 -7 V7';

export const relationStyles: Readonly<Record<RouteKind, RelationStyle>> = {
  support: {
    label: relationKindWords.support.verb,
    width: 2,
    dash: [],
    head: arrow,
    headFill: 'line',
    headStroke: 1,
    headLength: 9,
    mark: plus,
    markFill: 'line',
  },
  attack: {
    label: relationKindWords.attack.verb,
    width: 2,
    dash: [7, 4],
    head: arrow,
    headFill: 'paper',
    headStroke: 1.75,
    headLength: 10,
    mark: minus,
    markFill: 'paper',
  },
  undercut: {
    label: relationKindWords.attack.onRelation.verb,
    width: 2,
    dash: [2, 3],
    head: bar,
    headFill: 'line',
    headStroke: 3.5,
    headLength: 2,
    mark: cross,
    markFill: 'paper',
  },
  backing: {
    label: relationKindWords.support.onRelation.verb,
    width: 1.5,
    dash: [],
    head: arrow,
    headFill: 'line',
    headStroke: 1,
    headLength: 9,
    mark: plus,
    markFill: 'line',
  },
};
