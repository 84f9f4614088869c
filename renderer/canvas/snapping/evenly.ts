import type { GuideGap } from './guides';
import { type Axis, isBeside, isSame, lengthOf, middleOf, type Span } from './span';

/** Who stands beside a box along an axis: up to two on each side, those next to it first. */
export interface Row {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/** The row in which a box stands; of nobody where it lies on another box, deeper than `tolerance`. */
export function rowAround(moving: Span, others: readonly Span[], tolerance: number): Row {
  const row = others.filter((other) => isBeside(moving, other));
  const isOn = (other: Span) => other.start < moving.end - tolerance && other.end > moving.start + tolerance;
  if (row.some(isOn)) return { before: [], after: [] };
  const isBefore = (other: Span) => middleOf(other) < middleOf(moving);
  const before = row.filter(isBefore).sort((a, b) => b.end - a.end);
  const after = row.filter((other) => !isBefore(other)).sort((a, b) => a.start - b.start);
  return {
    before: nextTwo(before, (next, further) => further.end < next.start),
    after: nextTwo(after, (next, further) => further.start > next.end),
  };
}

/** How far a box would have to go along its row for each place where the room on one side is as wide as another. */
export function offsetsEvenly(moving: Span, row: Row): readonly number[] {
  const length = lengthOf(moving);
  const [before, after] = [row.before[0], row.after[0]];
  const widths = [...gapsAmong(row.before.toReversed()), ...gapsAmong(row.after)].map(lengthOfGap);
  const starts = widths.flatMap((width) => [
    ...(before ? [before.end + width] : []),
    ...(after ? [after.start - width - length] : []),
  ]);
  if (before && after) starts.push((before.end + after.start - length) / 2);
  const isBetween = (start: number) =>
    (!before || start > before.end) && (!after || start + length < after.start);
  return starts.filter(isBetween).map((start) => start - moving.start);
}

/** The rooms in the row that are as wide as one beside the box where it is now, with that one. */
export function evenGaps(axis: Axis, moving: Span, row: Row): readonly GuideGap[] {
  const gaps = gapsAmong([...row.before.toReversed(), moving, ...row.after]);
  const own = gaps.filter(({ from, to }) => from === moving.end || to === moving.start);
  const isEven = (gap: Gap) =>
    own.some((one) => gaps.some((other) => other !== one && isAsWide(one, other) && isAsWide(one, gap)));
  return gaps.filter(isEven).map((gap) => ({ axis, ...gap }));
}

type Gap = Omit<GuideGap, 'axis'>;

function gapsAmong(row: readonly Span[]): readonly Gap[] {
  return row.slice(1).flatMap((span, index): Gap[] => {
    const last = row[index];
    if (last === undefined || span.start <= last.end) return [];
    const at = (Math.max(last.near, span.near) + Math.min(last.far, span.far)) / 2;
    return [{ from: last.end, to: span.start, at }];
  });
}

function lengthOfGap({ from, to }: Gap): number {
  return to - from;
}

function isAsWide(a: Gap, b: Gap): boolean {
  return isSame(lengthOfGap(a), lengthOfGap(b));
}

function nextTwo(
  sorted: readonly Span[],
  isFurther: (next: Span, further: Span) => boolean,
): readonly Span[] {
  const [next] = sorted;
  if (next === undefined) return [];
  const further = sorted.find((span) => isFurther(next, span) && isBeside(next, span));
  return further ? [next, further] : [next];
}
