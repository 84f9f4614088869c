import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';

/** The claims and recommendations that are selected, where there are at least two; none means all recommendations. */
export function rivalsIn(map: ArgumentMap, selection: ReadonlySet<string>): readonly string[] {
  const chosen = [...selection].filter((id) => {
    const node = findRecord(map.nodes, id);
    return node !== undefined && node.kind !== 'evidence';
  });
  return chosen.length > 1 ? chosen : [];
}
