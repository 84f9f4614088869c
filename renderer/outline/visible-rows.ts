import { at } from '#shared/graph/rows';
import type { Outline, OutlineRow } from '#shared/outline/outline';

/** Indexes of the rows that no fold hides, in reading order. */
export function visibleRows({ table }: Outline, folded: ReadonlySet<number>): readonly number[] {
  const visible: number[] = [];
  for (let index = 0; index < table.length; index = folded.has(index) ? at(table.ends, index) : index + 1)
    visible.push(index);
  return visible;
}

/** Indexes of the rows whose branches are folded away, from the ids of what stands on them. */
export function foldedRows(outline: Outline, ids: ReadonlySet<string>): ReadonlySet<number> {
  return new Set([...ids].map(outline.indexOf));
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

export function isParent({ table }: Outline, index: number): boolean {
  return at(table.ends, index) > index + 1;
}

/** The rows that stand directly under a row; under -1 those at the top. */
export function childrenOf({ table }: Outline, index: number): readonly number[] {
  const children: number[] = [];
  const end = index === -1 ? table.length : at(table.ends, index);
  for (let child = index + 1; child < end; child = at(table.ends, child)) children.push(child);
  return children;
}

/** The rows that a row stands under, the nearest first. */
export function rowsAbove(outline: Outline, index: number): readonly OutlineRow[] {
  const above: OutlineRow[] = [];
  const next = (row: OutlineRow | undefined) => outline.row(row?.parent ?? -1);
  for (let row = next(outline.row(index)); row; row = next(row)) above.push(row);
  return above;
}
