import type { GuideLine } from './guides';
import { type Axis, isBeside, isSame, middleOf, type Span } from './span';

/** A line of one box that can lie on a line of another. */
interface Pair {
  readonly own: number;
  readonly other: number;
}

/**
 * How far a box would have to go along the axis for each line that it could share with the others.
 *
 * @param tolerance How far it may go across the axis at the same time.
 */
export function offsetsInLine(moving: Span, others: readonly Span[], tolerance: number): readonly number[] {
  return others.flatMap((other) => pairsOf(moving, other, tolerance).map((pair) => pair.other - pair.own));
}

/** The lines that a box shares with others where it is now, each once. */
export function linesShared(axis: Axis, moving: Span, others: readonly Span[]): readonly GuideLine[] {
  const lines: GuideLine[] = [];
  for (const other of others) {
    for (const { own } of sharedBy(moving, other)) {
      const known = lines.findIndex(({ at }) => isSame(at, own));
      const { from, to } = lines[known] ?? { from: moving.near, to: moving.far };
      const line = { axis, at: own, from: Math.min(from, other.near), to: Math.max(to, other.far) };
      if (known < 0) lines.push(line);
      else lines[known] = line;
    }
  }
  return lines;
}

/** Of boxes of one length that lie alike, the edges stand for the middles: a line there would strike out their texts. */
function sharedBy(moving: Span, other: Span): readonly Pair[] {
  const shared = pairsOf(moving, other, 0).filter((pair) => isSame(pair.own, pair.other));
  const isAlike = isSame(moving.start, other.start) && isSame(moving.end, other.end);
  return isAlike ? shared.filter(({ own }) => own === moving.start || own === moving.end) : shared;
}

/** Edges with edges and middles with middles. Boxes that stand side by side do not snap to touch each other. */
function pairsOf(moving: Span, other: Span, tolerance: number): readonly Pair[] {
  const pairs = [
    { own: middleOf(moving), other: middleOf(other) },
    { own: moving.start, other: other.start },
    { own: moving.end, other: other.end },
  ];
  if (isBeside(moving, other, tolerance)) return pairs;
  return [...pairs, { own: moving.start, other: other.end }, { own: moving.end, other: other.start }];
}
