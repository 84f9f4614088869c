import { at } from '#shared/graph/rows';
import type { MapNode } from '#shared/model/map-node';
import type { Outline } from '#shared/outline/outline';
import { linesOf } from './row-sizes';

interface Asked {
  readonly outline: Outline;
  /** Indexes of the rows in question. */
  readonly visible: readonly number[];
  /** Of the map, or of another that differs only in what it says. */
  readonly nodes: readonly MapNode[];
  /** Of the pane, in rem. */
  readonly width: number;
}

type Lines = readonly (1 | 2)[];

/** Counts the lines of all visible rows; while somebody writes, only those of the statement that has changed. */
export function createLineCounter(): (asked: Asked) => Lines {
  let last: (Asked & { readonly lines: Lines }) | null = null;
  return (asked) => {
    const before = last?.visible === asked.visible && last.width === asked.width ? last : null;
    const lines = before ? linesAfter(before, asked) : asked.visible.map((index) => linesAt(asked, index));
    last = { ...asked, lines };
    return lines;
  };
}

function linesAfter({ nodes: before, lines }: Asked & { readonly lines: Lines }, asked: Asked): Lines {
  const { outline, visible, nodes } = asked;
  const after = visible.map((index, place) => {
    const node = at(outline.table.nodes, index);
    return nodes[node] === before[node] ? (lines[place] ?? 1) : linesAt(asked, index);
  });
  return after.every((count, place) => count === lines[place]) ? lines : after;
}

function linesAt({ outline: { table }, nodes, width }: Asked, index: number): 1 | 2 {
  return linesOf(nodes[at(table.nodes, index)], at(table.depths, index), width);
}
