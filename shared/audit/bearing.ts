import { coneOfAll } from '#shared/graph/cone';
import { type Graph, recommendations } from '#shared/graph/graph';
import { oncePer } from '#shared/model/once-per';

/** Ids of all that bears on any recommendation, for or against it; the recommendations included. */
export const bearingOnRecommendations: (graph: Graph) => ReadonlySet<string> = oncePer((graph) =>
  coneOfAll(
    graph,
    recommendations(graph).map(({ id }) => id),
  ),
);
