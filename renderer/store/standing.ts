import { graphOf } from '#shared/graph/graph';
import { type Label, type Labels, label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { checkQuotes } from '#shared/quotes/quote-checks';

/** The grounded labels of a map whose quotations were checked when it was judged. */
export function judgedLabels(judged: ArgumentMap): Labels {
  return labelsOf(graphOf(judged), checkQuotes(judged).orphans);
}

/** The grounded label of a node or relation; null for what the judged map does not have yet. */
export function standingIn(judged: ArgumentMap, id: string): Label | null {
  const graph = graphOf(judged);
  return graph.net.places.get(id) === undefined ? null : label(judgedLabels(judged), id);
}
