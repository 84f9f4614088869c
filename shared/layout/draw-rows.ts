import type { PlacedBlock } from './arranged';
import { type Folding, folded } from './fold';
import { type Care, layered } from './layered';
import { memoryOf, type Places } from './memory';
import type { OutlineGraph } from './outline-graph';

/** Maps with more items than this are always drawn as trees: rows would be far too wide. */
const mostForRows = 1500;

const leavesInColumns: Folding = { boxes: 2.5, isDeep: false, aspect: 0.5 };
const nothingInColumns: Folding = { boxes: Infinity, isDeep: false, aspect: 0.5 };
const branchesInColumns: Folding = { boxes: 2.5, isDeep: true, aspect: 0.8 };

/** A way to draw rows. */
export interface RowsManner {
  readonly folding: Folding;
  /** Width to height beyond which wide rows come apart. */
  readonly aspect?: number;
}

/** Width to height of rows that come apart to fit a window. */
export const compact = 2;

/** What every other way is measured by. */
export const plainRows: RowsManner = { folding: leavesInColumns };

/** From the clearest to the most compact. */
export const rowsManners: readonly RowsManner[] = [
  plainRows,
  { folding: leavesInColumns, aspect: compact },
  { folding: branchesInColumns, aspect: compact },
  { folding: nothingInColumns, aspect: compact },
];

export interface Before {
  readonly places: Places;
  /** Whether things should stay where they were, or only in the order that they were in. */
  readonly holds: boolean;
}

interface RowsOptions {
  readonly before?: Before;
  readonly care?: Care;
}

/** Undefined where that would be a strip, or take too long. */
export function drawnRows(
  graph: OutlineGraph,
  { folding, aspect = Infinity }: RowsManner,
  { before, care = 'full' }: RowsOptions = {},
): readonly PlacedBlock[] | undefined {
  if (graph.items.length > mostForRows) return undefined;
  const small = folded(graph, folding);
  const memory = before && memoryOf(small, before.places, before.holds);
  return layered(small, { memory, care, aspect });
}
