import type { Outline, OutlineRow } from '#shared/outline/outline';

/** Indexes of the rows that no fold hides, in reading order. */
export function visibleRows({ rows }: Outline, folded: ReadonlySet<string>): readonly number[] {
  if (folded.size === 0) return [...rows.keys()];
  const visible: number[] = [];
  for (let index = 0; index < rows.length; ) {
    const row = rows[index];
    if (row === undefined) break;
    visible.push(index);
    index = folded.has(row.key) ? row.end : index + 1;
  }
  return visible;
}

/** Where a row stands among the visible ones; for one that is folded away, where the fold is. */
export function placeAmong(visible: readonly number[], index: number): number {
  let low = 0;
  let high = visible.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((visible[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function isParent(outline: Outline, index: number): boolean {
  return (outline.rows[index]?.end ?? 0) > index + 1;
}

/** The rows that stand directly under a row; under -1 those at the top. */
export function childrenOf({ rows }: Outline, index: number): readonly number[] {
  const children: number[] = [];
  const end = index === -1 ? rows.length : (rows[index]?.end ?? 0);
  for (let child = index + 1; child < end; child = rows[child]?.end ?? end) children.push(child);
  return children;
}

/** The rows that a row stands under, the nearest first. */
export function rowsAbove({ rows }: Outline, index: number): readonly OutlineRow[] {
  const above: OutlineRow[] = [];
  for (let row = rows[rows[index]?.parent ?? -1]; row; row = rows[row.parent]) above.push(row);
  return above;
}
