import { type Anchors, across } from './across';
import { acyclicLinks } from './acyclic';
import type { PlacedBlock } from './arranged';
import type { Size } from './block';
import { crossings, type Order, positionsIn } from './crossings';
import { type Layering, layeringOf, rowTops } from './layering';
import { type Memory, rememberedAcross } from './memory';
import { keptOrder, ordered, walkOrder } from './ordering';
import type { OutlineGraph } from './outline-graph';
import { ranksOf } from './ranks';
import { settled } from './settle';
import { spacing } from './spacing';
import { isStrip } from './strip';

/** More vertices than this take too long to order. */
const mostVertices = 30_000;

/**
 * A layered drawing after Sugiyama and others (1981): rows, an order in each with few crossings, and places across. With
 * a memory, what was there before keeps its order. Undefined where the drawing would be a strip, or take too long.
 */
export function layered(graph: OutlineGraph, memory?: Memory): readonly PlacedBlock[] | undefined {
  const links = acyclicLinks(graph);
  const ranks = ranksOf(graph, links, memory);
  if (isStrip(leastSize(graph, ranks))) return undefined;
  const layering = layeringOf(graph, links, ranks);
  if (layering.ranks.length > mostVertices) return undefined;
  const remembered = memory && rememberedAcross(layering, memory);
  const order = memory && remembered ? keptOrder(layering, remembered, memory) : bestOrder(layering);
  return settled(graph, {
    ranks,
    centres: across(layering, order, memory && anchorsIn(layering, memory)),
    order,
  });
}

/** Against a pull of 1 to 10 from each neighbour. */
const holding = 50;

function anchorsIn(layering: Layering, { x, holds }: Memory): Anchors {
  const at = new Float64Array(layering.ranks.length).fill(Number.NaN);
  if (holds) at.set(x);
  return { at, weight: holding };
}

/** The size that the widest row alone asks for. */
function leastSize(graph: OutlineGraph, ranks: Int32Array): Size {
  const widths: number[] = [];
  for (const [index, { block }] of graph.items.entries()) {
    const rank = ranks[index] ?? 0;
    widths[rank] = (widths[rank] ?? 0) + (block ? block.size.width + spacing.beside : 0);
  }
  const width = widths.reduce((most, row) => Math.max(most, row), 0);
  const deepest = Math.max(...graph.items.map(({ block }) => block?.size.height ?? 0));
  return { width, height: (rowTops(graph, ranks).at(-1) ?? 0) + deepest };
}

/** Small maps are worth many starts; a large one is not worth the wait. */
const vertexStarts = 6000;
const mostStarts = 16;
const effort = { sweeps: 24, patience: 6 };

/** The best of several: each start leads the sweeps to another order, and none is always the best. */
function bestOrder(layering: Layering): Order {
  const count = layering.ranks.length;
  const starts = Math.max(1, Math.min(mostStarts, Math.floor(vertexStarts / count)));
  let best: Order = [];
  let fewest = Infinity;
  for (let start = 0; start < starts && fewest > 0; start += 1) {
    const order = ordered(layering, walkOrder(layering, shuffled(count, start)), effort);
    const found = crossings(order, layering.below, positionsIn(order, count));
    if (found < fewest) [best, fewest] = [order, found];
  }
  return best;
}

/** Numbers below `count`: first as they are, then in orders that differ as much as chance would make them, without chance. */
function shuffled(count: number, seed: number): readonly number[] {
  const numbers = [...Array(count).keys()];
  if (seed === 0) return numbers;
  const key = (index: number) => Math.imul(index + seed, 0x9e3779b1 + 2 * seed) >>> 0;
  return numbers.sort((a, b) => key(a) - key(b));
}
