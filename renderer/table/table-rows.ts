import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { readingRanks } from '../items/reading-ranks';
import type { Shown } from '../store/shown';
import { type ColumnId, columnsFor, type RowContext } from './columns';

export interface Sorting {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

/** One after the other where words are compared: numbers in them by their value. */
const { compare } = new Intl.Collator(undefined, { numeric: true });

/** What stands out of the map as rows: in the order of a column, or of reading. Empty cells come last. */
export function tableRows(
  map: ArgumentMap,
  { lit }: Shown,
  sorting: Sorting | null,
  context: RowContext,
): readonly MapNode[] {
  const nodes = lit === null ? map.nodes : map.nodes.filter(({ id }) => lit.has(id));
  const ranks = readingRanks(map);
  const column = columnsFor(context.method).find(({ id }) => id === sorting?.column);
  const direction = sorting?.isDescending ? -1 : 1;
  return nodes
    .map((node) => ({ node, read: ranks.get(node.id) ?? 0, rank: column?.rank(node, context) ?? 0 }))
    .sort((a, b) => compared(a.rank, b.rank, direction) || a.read - b.read)
    .map(({ node }) => node);
}

/** The next sorting when the head of a column is pressed: up, down, and the order of reading again. */
export function sortedBy(sorting: Sorting | null, column: ColumnId): Sorting | null {
  if (sorting?.column !== column) return { column, isDescending: false };
  return sorting.isDescending ? null : { column, isDescending: true };
}

function compared(a: number | string, b: number | string, direction: 1 | -1): number {
  if (typeof a === 'number' || typeof b === 'number') return direction * (Number(a) - Number(b));
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return direction * compare(a, b);
}
