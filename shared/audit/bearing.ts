import { type Graph, recommendations } from '#shared/graph/graph';
import { reachedBeneath } from '#shared/graph/reach';
import { at } from '#shared/graph/rows';
import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';

/** Whether something bears on a recommendation, for or against it, directly or by way of others; recommendations do. */
export const bearingOnRecommendations: (graph: Graph) => (id: string) => boolean = oncePer((graph) => {
  const { net } = graph;
  const starts = recommendations(graph).map(({ id }) => net.places.get(id) ?? 0);
  const seen = reachedBeneath(net, starts);
  return (id) => {
    const place = net.places.get(id);
    return place !== undefined && at(seen, place) === 1;
  };
});

export function evidenceForRecommendations(graph: Graph): readonly MapNode[] {
  const bears = bearingOnRecommendations(graph);
  return graph.map.nodes.filter(({ id, kind }) => kind === 'evidence' && bears(id));
}
