import type { Point } from '#shared/model/argument-map';
import type { Size } from './block';
import { spacing } from './spacing';

/** Room beside a column for the line that its boxes hang on. */
const gutter = 32;

/** What stands beneath one box, as one rectangle: a branch with all that hangs on it. */
export interface Limb {
  readonly size: Size;
  /** Where the middle of its own box lies from its left end, where branches stand side by side. */
  readonly middle: number;
  readonly group: 'support' | 'attack';
}

/** How branches stand beneath what they bear on: corners of the limbs from the left end of the whole. */
export interface Bundle {
  readonly size: Size;
  readonly corners: readonly Point[];
  /** Whether the boxes stand at the left ends of their limbs, one above the other, and hang on a line beside them. */
  readonly isHung: boolean;
  /** Where the middle of what they bear on belongs. */
  readonly middle: number;
}

/** What a bundle should look like. */
export interface BundleShape {
  /** Width to height that it comes near to. */
  readonly aspect: number;
  /** Whether there may be rows beneath rows, as well as columns: more compact, but lines pass between boxes. */
  readonly hasShelves: boolean;
}

/** What belongs together at any width. */
export const sideBySide: BundleShape = { aspect: Infinity, hasShelves: false };

/**
 * Side by side, in columns or on shelves, whichever brings the whole nearest to the shape. `head` is the size of what
 * they bear on.
 */
export function bundled(limbs: readonly Limb[], head: Size, { aspect, hasShelves }: BundleShape): Bundle {
  const row = inRow(limbs);
  const cost = ({ size }: Bundle) => {
    return Math.max(Math.max(size.width, head.width) / aspect, size.height + head.height);
  };
  let best = row;
  let least = cost(row) * rowDiscount;
  for (let parts = 1; parts < limbs.length && parts <= mostParts; parts += 1) {
    const shelves = hasShelves ? [onShelves(limbs, row.size.width / (parts + 1))] : [];
    for (const bundle of [inColumns(limbs, parts), ...shelves]) {
      if (cost(bundle) >= least) continue;
      best = bundle;
      least = cost(bundle);
    }
  }
  return best;
}

/** Side by side reads more easily, so it may be a little larger. */
const rowDiscount = 0.8;
const mostParts = 24;

function inRow(limbs: readonly Limb[]): Bundle {
  const corners: Point[] = [];
  let [x, height] = [0, 0];
  for (const { size } of limbs) {
    corners.push({ x, y: 0 });
    x += size.width + spacing.beside;
    height = Math.max(height, size.height);
  }
  const first = limbs[0]?.middle ?? 0;
  const last = (corners.at(-1)?.x ?? 0) + (limbs.at(-1)?.middle ?? 0);
  return { size: { width: x - spacing.beside, height }, corners, isHung: false, middle: (first + last) / 2 };
}

/** Objections apart from supports, since lines of one kind fall together. */
function inColumns(limbs: readonly Limb[], count: number): Bundle {
  const corners = new Array<Point>(limbs.length);
  let [x, height] = [0, 0];
  for (const column of columnsOf(limbs, count)) {
    x += gutter;
    let [y, width] = [0, 0];
    for (const index of column) {
      const size = limbs[index]?.size ?? { width: 0, height: 0 };
      corners[index] = { x, y };
      y += size.height + spacing.stacked;
      width = Math.max(width, size.width);
    }
    height = Math.max(height, y - spacing.stacked);
    x += width + spacing.beside;
  }
  return {
    size: { width: x - spacing.beside, height },
    corners,
    isHung: true,
    middle: (x - spacing.beside) / 2,
  };
}

/** In rows one beneath the other, none wider than `width` unless one limb alone is. */
function onShelves(limbs: readonly Limb[], width: number): Bundle {
  const corners: Point[] = [];
  let [x, y, tallest, widest] = [0, 0, 0, 0];
  for (const { size } of limbs) {
    if (x > 0 && x + size.width > width) {
      y += tallest + spacing.beneath / 2;
      [x, tallest] = [0, 0];
    }
    corners.push({ x, y });
    x += size.width + spacing.beside;
    widest = Math.max(widest, x - spacing.beside);
    tallest = Math.max(tallest, size.height);
  }
  return { size: { width: widest, height: y + tallest }, corners, isHung: false, middle: widest / 2 };
}

/** Columns of about equal height, by indexes of the limbs. */
function columnsOf(limbs: readonly Limb[], count: number): readonly (readonly number[])[] {
  const groups = (['support', 'attack'] as const)
    .map((group) => [...limbs.keys()].filter((index) => limbs[index]?.group === group))
    .filter((group) => group.length > 0);
  return groups.flatMap((group) => {
    const share = Math.max(1, Math.round((count * group.length) / limbs.length));
    return split(group, limbs, share);
  });
}

function split(
  group: readonly number[],
  limbs: readonly Limb[],
  count: number,
): readonly (readonly number[])[] {
  const heightOf = (index: number) => (limbs[index]?.size.height ?? 0) + spacing.stacked;
  const total = group.reduce((sum, index) => sum + heightOf(index), 0);
  const columns: number[][] = [];
  let before = 0;
  for (const index of group) {
    // By where its middle would fall in one long column cut into equal parts.
    const column = Math.min(count - 1, Math.floor(((before + heightOf(index) / 2) / total) * count));
    before += heightOf(index);
    const list = columns[column] ?? [];
    list.push(index);
    columns[column] = list;
  }
  return columns.filter((column) => column !== undefined);
}
