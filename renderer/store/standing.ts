import { graphOf } from '#shared/graph/graph';
import { type Label, label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';

/** The grounded label of a node or relation; null for what the judged map does not have yet. */
export function standingIn(judged: ArgumentMap, id: string): Label | null {
  const graph = graphOf(judged);
  return graph.net.places.get(id) === undefined ? null : label(labelsOf(graph), id);
}
