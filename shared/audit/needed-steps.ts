import { idAt, recommendations } from '#shared/graph/graph';
import { type Labels, label, oncePerWordless } from '#shared/graph/labels';
import { at, rowOf } from '#shared/graph/rows';
import { isAssumed } from '#shared/graph/standing';

/**
 * Ids of the steps without which a recommendation that stands would stand no longer: the only support that holds of the
 * recommendation itself, of a premise of such a step, and so on. What is needed by way of several lines that meet again
 * further down is not found; what is found is needed.
 */
export const neededSteps: (labels: Labels) => ReadonlySet<string> = oncePerWordless((labels) => {
  const { graph } = labels;
  const { nodeCount, places, premises, into, attacks } = graph.net;
  const isIn = (place: number) => label(labels, idAt(graph, place)) === 'IN';
  const needed = new Set<number>();
  for (const { id } of recommendations(graph))
    if (label(labels, id) === 'IN') needed.add(places.get(id) ?? 0);
  // The set is walked while it grows.
  for (const place of needed) {
    if (place >= nodeCount) {
      for (const premise of rowOf(premises, place)) needed.add(premise);
      continue;
    }
    const node = graph.map.nodes[place];
    if (node === undefined || node.kind === 'evidence' || isAssumed(node)) continue;
    const holding = Array.from(rowOf(into, place)).filter(
      (relation) => at(attacks, relation) === 0 && isIn(relation),
    );
    const [only] = holding;
    if (holding.length === 1 && only !== undefined) needed.add(only);
  }
  return new Set([...needed].filter((place) => place >= nodeCount).map((place) => idAt(graph, place)));
});
