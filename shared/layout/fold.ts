import type { Arranged } from './arranged';
import type { Block, BlockMember } from './block';
import { sideBySide } from './bundle';
import { forestOf } from './forest';
import { bundleBeneath, growthOf } from './hung-tree';
import type { Item, Link, OutlineGraph } from './outline-graph';

/** How far branches are folded. */
export interface Folding {
  /** Branches that would be wider than so many boxes side by side are folded. */
  readonly boxes: number;
  /** Whether branches of any depth are folded, or only leaves. */
  readonly isDeep: boolean;
  /** Width to height that a folded bundle comes near to. */
  readonly aspect: number;
}

/**
 * The graph with the branches beneath a node that nothing else leads into folded into one block, where they would be
 * wide: leaves come into columns, and what hangs on them beside or beneath them.
 */
export function folded(graph: OutlineGraph, { boxes, isDeep, aspect }: Folding): OutlineGraph {
  const { items, links } = graph;
  const isPendant = pendants(graph);
  const widest = items.reduce((most, { block }) => Math.max(most, block?.size.width ?? 0), 0);
  const forest = forestOf(graph);
  // Where the forest had to begin within a circle, it may have begun with what hangs on it.
  for (const root of forest.roots) isPendant[root] = false;
  const growth = growthOf(graph, forest, { aspect, hasShelves: false });
  const rows = growthOf(graph, forest, sideBySide);
  const isLeaf = (index: number) => items[index]?.block && forest.children[index]?.length === 0;
  const blocks = new Map<number, Block>();
  const open = [...items.keys()].filter((index) => !isPendant[index]);
  // The list is walked while it grows.
  for (const index of open) {
    const hanging = (forest.children[index] ?? []).map(({ item }) => item).filter((item) => isPendant[item]);
    const foldable = isDeep ? hanging : hanging.filter(isLeaf);
    const width = foldable.reduce((sum, item) => sum + (rows.limbs[item]?.size.width ?? 0), 0);
    if (items[index]?.block && width > boxes * widest) {
      blocks.set(index, blockOf(bundleBeneath(growth, index, new Set(foldable))));
      open.push(...hanging.filter((item) => !foldable.includes(item)));
    } else open.push(...hanging);
  }
  const kept = new Set(open);
  return withBlocks({ items, links }, kept, blocks);
}

/** What belongs under one thing only, and whatever hangs on it too: trees at the rim of the graph. */
function pendants({ items, links }: OutlineGraph): boolean[] {
  const above: Link[][] = items.map(() => []);
  const waiting = items.map(() => 0);
  for (const link of links) {
    above[link.lower]?.push(link);
    waiting[link.upper] = (waiting[link.upper] ?? 0) + 1;
  }
  const is = items.map(() => false);
  const ready = [...items.keys()].filter((index) => waiting[index] === 0);
  // The list is walked while it grows.
  for (const index of ready) {
    const [only, ...others] = above[index] ?? [];
    if (only === undefined || others.length > 0 || items[index]?.isHead) continue;
    is[index] = true;
    waiting[only.upper] = (waiting[only.upper] ?? 0) - 1;
    if (waiting[only.upper] === 0) ready.push(only.upper);
  }
  return is;
}

function blockOf({ size, blocks }: Arranged): Block {
  const members: BlockMember[] = [];
  let headHeight = 0;
  for (const { block, at } of blocks) {
    if (at.y === 0) headHeight = Math.max(headHeight, block.size.height);
    for (const member of block.members) {
      members.push({ ...member, at: { x: at.x + member.at.x, y: at.y + member.at.y } });
    }
  }
  return { size, headHeight, members };
}

function withBlocks(
  { items, links }: OutlineGraph,
  kept: ReadonlySet<number>,
  blocks: ReadonlyMap<number, Block>,
): OutlineGraph {
  const places = new Map([...kept].toSorted((a, b) => a - b).map((index, place) => [index, place]));
  const left: Item[] = [...places.keys()].flatMap((index) => items[index] ?? []);
  const between: Link[] = links.flatMap((link) => {
    const [upper, lower] = [places.get(link.upper), places.get(link.lower)];
    return upper === undefined || lower === undefined ? [] : [{ ...link, upper, lower }];
  });
  for (const [index, block] of blocks) {
    const upper = places.get(index);
    if (upper === undefined) continue;
    between.push({ upper, lower: left.length, span: 2, weight: block.members.length, kind: 'support' });
    left.push({ block, isHead: false });
  }
  return { items: left, links: between };
}
