import { type Graph, oncePerFrame, recommendations } from '#shared/graph/graph';
import { reachedBeneath } from '#shared/graph/reach';
import { at } from '#shared/graph/rows';
import type { MapNode } from '#shared/model/map-node';

/** By place, 1 for what bears on a recommendation, for or against it, directly or by way of others; recommendations do. */
export const bearingOnRecommendations: (graph: Graph) => Uint8Array = oncePerFrame((graph) => {
  const starts = recommendations(graph).map(({ id }) => graph.net.places.get(id) ?? 0);
  return reachedBeneath(graph.net, starts);
});

export function evidenceForRecommendations(graph: Graph): readonly MapNode[] {
  const bears = bearingOnRecommendations(graph);
  return graph.map.nodes.filter(({ kind }, place) => kind === 'evidence' && at(bears, place) === 1);
}
