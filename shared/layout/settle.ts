import type { PlacedBlock } from './arranged';
import type { Block } from './block';
import type { Centre } from './dot';
import type { OutlineGraph } from './outline-graph';
import { spacing } from './spacing';

/**
 * Blocks from the centres of a layered drawing: rows aligned by their tops, one below the other; what would lie on a
 * column that hangs deeper than its row, or too close beneath what it belongs under, further down. No two overlap,
 * whatever the centres.
 */
export function settled(graph: OutlineGraph, centres: readonly Centre[]): readonly PlacedBlock[] {
  const above = blocksAbove(graph);
  const placed = new Map<number, PlacedBlock>();
  let rowTop = 0;
  for (const row of rowsOf(graph, centres)) {
    const inRow = new Set(row.map(({ index }) => index));
    for (const { index, block, left } of row) {
      const uppers = (above.get(index) ?? []).filter((upper) => !inRow.has(upper));
      const over = uppers.flatMap((upper) => placed.get(upper) ?? []);
      const earliest = Math.max(rowTop, ...over.map((upper) => bottomOf(upper) + spacing.beneath));
      const top = clearOf([...placed.values()], { block, left }, earliest);
      placed.set(index, { block, at: { x: left, y: top } });
    }
    rowTop += Math.max(...row.map(({ block }) => block.headHeight)) + spacing.beneath;
  }
  return [...placed.values()];
}

interface Member {
  readonly index: number;
  readonly block: Block;
  readonly left: number;
}

function rowsOf({ items }: OutlineGraph, centres: readonly Centre[]): readonly (readonly Member[])[] {
  const rows = new Map<number, Member[]>();
  for (const [index, { block }] of items.entries()) {
    const centre = centres[index];
    if (block === null || centre === undefined) continue;
    const row = rows.get(Math.round(centre.y)) ?? [];
    row.push({ index, block, left: centre.x - block.size.width / 2 });
    rows.set(Math.round(centre.y), row);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, members]) => members.toSorted((a, b) => a.left - b.left));
}

/** The first place from `top` downwards at which the block lies on none of the others. */
function clearOf(
  others: readonly PlacedBlock[],
  { block, left }: Pick<Member, 'block' | 'left'>,
  top: number,
): number {
  const apart = spacing.beside / 2;
  const inTheWay = others
    .filter(({ block: { size }, at }) => {
      return left < at.x + size.width + apart && at.x < left + block.size.width + apart;
    })
    .sort((a, b) => a.at.y - b.at.y);
  let y = top;
  for (const other of inTheWay) {
    const overlaps =
      y < bottomOf(other) + spacing.beside && other.at.y < y + block.size.height + spacing.beside;
    if (overlaps) y = bottomOf(other) + spacing.beneath;
  }
  return y;
}

/** For each block those it belongs under, directly or by way of junctions. */
function blocksAbove({ items, links }: OutlineGraph): ReadonlyMap<number, readonly number[]> {
  const uppers = new Map<number, number[]>();
  for (const { upper, lower } of links) {
    const known = uppers.get(lower);
    if (known) known.push(upper);
    else uppers.set(lower, [upper]);
  }
  const above = new Map<number, readonly number[]>();
  for (const [index, { block }] of items.entries()) {
    if (block === null) continue;
    const reached = new Set(uppers.get(index));
    // The set is walked while it grows, through junctions only.
    for (const upper of reached) {
      if (items[upper]?.block === null) for (const next of uppers.get(upper) ?? []) reached.add(next);
    }
    above.set(
      index,
      [...reached].filter((upper) => items[upper]?.block),
    );
  }
  return above;
}

function bottomOf({ block, at }: PlacedBlock): number {
  return at.y + block.size.height;
}
