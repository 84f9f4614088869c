import type { PlacedBlock } from './arranged';
import { compact, drawnRows, plainRows, type RowsManner, rowsManners } from './draw-rows';
import type { OutlineGraph } from './outline-graph';
import { packedTree } from './packed-tree';
import { nodesOf, sizeOf } from './placed-blocks';
import type { PlacedNode } from './placed-node';
import { type OnProgress, unheard } from './progress';
import { isWide, scoreOf } from './score';
import { isStrip } from './strip';
import { untangled } from './untangle';

/** Width to height of trees: a window's. */
const treeAspect = 1.6;
/** More items than this are drawn as trees, without a look at anything else. */
const mostCompared = 1000;

/** So many of the best are untangled, and then the best of them is taken; of more items only the best one. */
const untangledOnes = 2;
const mostForTwo = 150;
/** Of more items only what is compact is looked at, and trees. */
const mostForSeveral = 500;
/** Boxes and lines looked at while one drawing is untangled. */
const untanglingWork = 5_000_000;
/** The share of the time that rows take; untangling takes the rest. */
const rowsShare = 0.4;

/** A connected part, drawn anew: in plain rows, if no more is needed, else in the way that is easiest to read. */
export function drawnAnew(graph: OutlineGraph, onProgress: OnProgress = unheard): readonly PlacedNode[] {
  const trees = asTrees(graph);
  if (graph.items.length > mostCompared) return nodesOf(trees);
  const judged = (placed: readonly PlacedBlock[]) => ({ placed, score: scoreOf(graph, placed) });
  const steps = Math.floor(untanglingWork / (graph.items.length + graph.links.length));
  const nearest = waysToDraw(graph, (share) => onProgress('rows', rowsShare * share));
  const clear = nearest.map(({ manner, placed }, index) => {
    const untangling = (share: number) => {
      onProgress('untangling', rowsShare + ((1 - rowsShare) * (index + share)) / nearest.length);
    };
    return judged(untangled(graph, drawnRows(graph, manner) ?? placed, { steps, onProgress: untangling }));
  });
  // In trees what bears on two things may lie above the second: only where rows are hard to read anyhow.
  const candidates = isLarge(graph) || clear.length === 0 ? [...clear, judged(trees)] : clear;
  return nodesOf(candidates.reduce((least, one) => (one.score < least.score ? one : least)).placed);
}

interface WayToDraw {
  readonly manner: RowsManner;
  /** What it comes to at a glance. */
  readonly placed: readonly PlacedBlock[];
  readonly score: number;
}

/** The most promising ways: plain rows alone where they are not too wide. */
function waysToDraw(graph: OutlineGraph, onProgress: (share: number) => void): readonly WayToDraw[] {
  const manners = isLarge(graph) ? rowsManners.filter(({ aspect }) => aspect === compact) : rowsManners;
  const ways: WayToDraw[] = [];
  for (const [index, manner] of manners.entries()) {
    onProgress(index / manners.length);
    const placed = drawnRows(graph, manner, { care: 'glance' });
    if (placed === undefined) continue;
    const way = { manner, placed, score: scoreOf(graph, placed) };
    if (manner === plainRows && !isWide(sizeOf(placed))) return [way];
    ways.push(way);
  }
  return ways
    .toSorted((a, b) => a.score - b.score)
    .filter(({ score }, index, all) => score !== all[index - 1]?.score)
    .slice(0, graph.items.length > mostForTwo ? 1 : untangledOnes);
}

function isLarge({ items }: OutlineGraph): boolean {
  return items.length > mostForSeveral;
}

/** As trees, which takes a thousandth of a second for a hundred items. */
export function asTrees(graph: OutlineGraph): readonly PlacedBlock[] {
  return packedTree(graph, treeAspect);
}

/** So many items are drawn in rows within a few frames. */
const mostForQuickRows = 120;

/** So many nodes are drawn in rows within a second or two, whatever parts they fall into. */
const mostInQuickRows = 3000;

/** How to draw the parts of a map of so many nodes: in rows where that is quick, else as trees. */
export function quickDrawing(nodes: number): (graph: OutlineGraph) => readonly PlacedNode[] {
  return (graph) => {
    if (nodes <= mostInQuickRows && graph.items.length <= mostForQuickRows) {
      const placed = drawnRows(graph, plainRows, { care: 'quick' });
      if (placed && !isStrip(sizeOf(placed))) return nodesOf(placed);
    }
    return nodesOf(asTrees(graph));
  };
}
