import { graphOf, recommendations } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';

/** Ids of the claims and recommendations that are selected, where there are at least two, else of all recommendations. */
export function rivalsIn(map: ArgumentMap, selection: ReadonlySet<string>): readonly string[] {
  const chosen = map.nodes.filter(({ id, kind }) => kind !== 'evidence' && selection.has(id));
  const rivals = chosen.length > 1 ? chosen : recommendations(graphOf(map));
  return rivals.map(({ id }) => id);
}
