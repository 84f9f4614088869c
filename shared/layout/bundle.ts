import type { Point } from '#shared/model/argument-map';
import type { Size } from './block';
import { spacing } from './spacing';

/** Room beside a column for the line that its boxes hang on. */
export const gutter = 32;

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

/**
 * Side by side, or in as many columns as bring the whole nearest to `aspect` (width to height), objections apart from
 * supports, since lines of one kind fall together. `head` is the size of what they bear on.
 */
export function bundled(limbs: readonly Limb[], head: Size, aspect: number): Bundle {
  const row = inRow(limbs);
  const cost = ({ size }: Bundle) => {
    return Math.max(Math.max(size.width, head.width) / aspect, size.height + head.height);
  };
  if (limbs.length === 1) return row;
  let best = row;
  let least = cost(row) * rowDiscount;
  for (let columns = 1; columns < limbs.length && columns <= mostColumns; columns += 1) {
    const bundle = inColumns(limbs, columns);
    if (cost(bundle) >= least) continue;
    best = bundle;
    least = cost(bundle);
  }
  return best;
}

/** Side by side reads more easily, so it may be a little larger. */
const rowDiscount = 0.8;
const mostColumns = 24;

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

/** Columns of about equal height, by indexes of the limbs; each kind has its own. */
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
