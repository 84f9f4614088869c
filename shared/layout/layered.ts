import { type Anchors, across } from './across';
import { acyclicLinks } from './acyclic';
import type { PlacedBlock } from './arranged';
import type { Size } from './block';
import { crossings, type Order, positionsIn } from './crossings';
import { type Layering, layeringOf, rowTops } from './layering';
import { type Memory, rememberedAcross } from './memory';
import { muddle } from './muddle';
import { narrowed } from './narrow-rows';
import { type Effort, keptOrder, ordered, walkOrder } from './ordering';
import type { OutlineGraph } from './outline-graph';
import { ranksOf } from './ranks';
import { settled } from './settle';
import { spacing } from './spacing';
import { isStrip } from './strip';

/** How to draw. */
export interface Manner {
  readonly memory?: Memory | undefined;
  readonly care?: Care;
  /** Width to height beyond which wide rows come apart. */
  readonly aspect?: number;
}

/** More vertices than this take too long to order. */
const mostVertices = 30_000;

/**
 * A layered drawing after Sugiyama and others (1981): rows, an order in each with few crossings, and places across. With
 * a memory, what was there before keeps its order. Undefined where the drawing would be a strip, or take too long.
 */
export function layered(
  graph: OutlineGraph,
  { memory, care = 'full', aspect = Infinity }: Manner,
): readonly PlacedBlock[] | undefined {
  const links = acyclicLinks(graph);
  const wide = ranksOf(graph, links, memory);
  const ranks = aspect === Infinity ? wide : narrowed(graph, links, { ranks: wide, aspect, memory });
  if (isStrip(leastSize(graph, ranks))) return undefined;
  const layering = layeringOf(graph, links, ranks);
  if (layering.ranks.length > mostVertices) return undefined;
  const placed = (order: Order, anchors?: Anchors) => {
    return settled(graph, { ranks, centres: across(layering, order, anchors), order });
  };
  if (memory) {
    const order = keptOrder(layering, rememberedAcross(layering, memory), memory);
    return placed(order, anchorsIn(layering, memory));
  }
  const [best = [], ...others] = bestOrders(layering, care);
  let drawing = placed(best);
  let least = others.length === 0 ? 0 : muddle(graph, drawing);
  for (const order of others) {
    const candidate = placed(order);
    const cost = muddle(graph, candidate);
    if (cost < least) [drawing, least] = [candidate, cost];
  }
  return drawing;
}

/** Against a pull of 1 to 10 from each neighbour. */
const holding = 3000;

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

interface Search {
  /** How many vertices are ordered, all starts together; one start there is always. */
  readonly vertices: number;
  readonly effort: Effort;
}

const allSweeps: Effort = { sweeps: 24, patience: 6 };

/** How long an order of few crossings is looked for: small maps are worth many starts; a large one is not worth the wait. */
const searches = {
  full: { vertices: 2000, effort: allSweeps },
  /** Within a few frames. */
  quick: { vertices: 500, effort: allSweeps },
  /** Enough to see what a way of drawing comes to. */
  glance: { vertices: 0, effort: { sweeps: 8, patience: 3 } },
} as const satisfies Record<string, Search>;

export type Care = keyof typeof searches;

const mostStarts = 12;

/** Orders with so many times the fewest crossings are worth a look at what they look like. */
const nearBest = 1.6;
/** More vertices than this are not worth drawing several times, and no more than so many orders. */
const mostVerticesDrawn = 800;
const mostDrawn = 5;

/**
 * The order with fewest crossings of several: each start leads the sweeps to another, and none is always the best. Of small
 * maps those that come near follow, for where lines cross in rows is not quite where they cross in the drawing.
 */
function bestOrders(layering: Layering, care: Care): readonly Order[] {
  const { vertices, effort } = searches[care];
  const count = layering.ranks.length;
  const starts = Math.max(1, Math.min(mostStarts, Math.floor(vertices / count)));
  const found = Array.from({ length: starts }, (_, start) => {
    const order = ordered(layering, walkOrder(layering, shuffled(count, start)), effort);
    return { order, crossings: crossings(order, layering.below, positionsIn(order, count)) };
  }).sort((a, b) => a.crossings - b.crossings);
  const fewest = found[0]?.crossings ?? 0;
  const near = found.filter((one) => one.crossings <= fewest * nearBest);
  return near.slice(0, count > mostVerticesDrawn ? 1 : mostDrawn).map(({ order }) => order);
}

/** Numbers below `count`: first as they are, then in orders that differ as much as chance would make them, without chance. */
function shuffled(count: number, seed: number): readonly number[] {
  const numbers = [...Array(count).keys()];
  if (seed === 0) return numbers;
  const key = (index: number) => Math.imul(index + seed, 0x9e3779b1 + 2 * seed) >>> 0;
  return numbers.sort((a, b) => key(a) - key(b));
}
