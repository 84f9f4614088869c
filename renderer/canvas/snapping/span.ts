import { bottomOf, type Rect, rightOf } from '#shared/drawing/rect';

/** Along which things are in line or evenly spaced: x from left to right, y from top to bottom. */
export type Axis = 'x' | 'y';

/** A box as it is seen along one axis: from where to where it reaches along it, and across it. In map units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly near: number;
  readonly far: number;
}

export function spanOf(box: Rect, axis: Axis): Span {
  return axis === 'x'
    ? { start: box.x, end: rightOf(box), near: box.y, far: bottomOf(box) }
    : { start: box.y, end: bottomOf(box), near: box.x, far: rightOf(box) };
}

export function middleOf({ start, end }: Span): number {
  return (start + end) / 2;
}

export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Whether two boxes stand side by side along the axis, however far apart, or would if one moved across it by less than `by`. */
export function isBeside(a: Span, b: Span, by = 0): boolean {
  return a.near - by < b.far && b.near - by < a.far;
}

/** Far less than can be seen: what is left of sums of fractions. */
const nothing = 0.01;

export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < nothing;
}
