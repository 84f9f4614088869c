import type { Point } from '#shared/model/argument-map';
import type { PlacedBlock } from './arranged';
import { asTrees, drawnAnew } from './draw-part';
import { drawnRows, rowsManners } from './draw-rows';
import { medianOf, type Places } from './memory';
import type { OutlineGraph } from './outline-graph';
import { nodesOf } from './placed-blocks';
import { movedBy, type PlacedNode } from './placed-node';
import type { OnProgress } from './progress';
import { scoreOf } from './score';

/** More of the nodes than this are near where they were, or else what was there was no drawing of ours. */
const leastLikeness = 0.6;
/** Map units: where nodes moved no further in the mean, nobody would look for a better way. */
const hardlyMoved = 2;

/** A connected part of which most has places, drawn in the way that moves it least. */
export function drawnAgain(
  graph: OutlineGraph,
  places: Places,
  onProgress?: OnProgress,
): readonly PlacedNode[] {
  let best: { readonly nodes: readonly PlacedNode[]; readonly moved: number } | undefined;
  for (const placed of drawings(graph, places, true)) {
    const nodes = broughtBack(nodesOf(placed), places);
    if (likenessOf(nodes, places) < leastLikeness) continue;
    const moved = movedMean(nodes, places);
    if (best === undefined || moved < best.moved) best = { nodes, moved };
    if (moved < hardlyMoved) break;
  }
  if (best) return best.nodes;
  return broughtBack(inOrder(graph, places) ?? drawnAnew(graph, onProgress), places);
}

/** Everything anew, but in the order in which it lay; undefined where only trees would do. */
function inOrder(graph: OutlineGraph, places: Places): readonly PlacedNode[] | undefined {
  let best: { readonly placed: readonly PlacedBlock[]; readonly score: number } | undefined;
  for (const placed of drawings(graph, places, false)) {
    const score = scoreOf(graph, placed);
    if (best === undefined || score < best.score) best = { placed, score };
  }
  return best && nodesOf(best.placed);
}

function* drawings(graph: OutlineGraph, places: Places, holds: boolean): Generator<readonly PlacedBlock[]> {
  for (const manner of rowsManners) {
    const placed = drawnRows(graph, manner, { before: { places, holds } });
    if (placed) yield placed;
  }
  if (holds) yield asTrees(graph);
}

/** A drawing brought back to where most of its nodes were. */
export function broughtBack(nodes: readonly PlacedNode[], places: Places): readonly PlacedNode[] {
  const ways = waysBack(nodes, places);
  const [x, y] = [medianOf(ways.map((way) => way.x)), medianOf(ways.map((way) => way.y))];
  return movedBy(nodes, { x, y });
}

/** The share of the nodes that lie in the same row as before. */
function likenessOf(nodes: readonly PlacedNode[], places: Places): number {
  const ways = waysBack(nodes, places);
  return ways.filter(({ y }) => Math.abs(y) <= 4).length / Math.max(ways.length, 1);
}

/** How far the nodes are from where they were, in the mean: across and down together, in map units. */
function movedMean(nodes: readonly PlacedNode[], places: Places): number {
  const ways = waysBack(nodes, places);
  return ways.reduce((sum, { x, y }) => sum + Math.abs(x) + Math.abs(y), 0) / Math.max(ways.length, 1);
}

/** From where each node is to where it was, of those that were there. */
function waysBack(nodes: readonly PlacedNode[], places: Places): readonly Point[] {
  return nodes.flatMap(({ id, at }) => {
    const before = places.get(id);
    return before ? [{ x: before.x - at.x, y: before.y - at.y }] : [];
  });
}
