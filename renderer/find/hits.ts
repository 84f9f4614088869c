import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';
import { findRecord } from '#shared/model/sorted-records';
import { matchesIn } from '#shared/query/matches';
import { parseQuery } from '#shared/query/query';
import { readingRanks } from '../items/reading-ranks';
import type { AuditTerms } from '../store/audit-terms';
import { queryContext } from '../store/derived';

/** Ids of the nodes and relations that a query finds, in the order in which the eye goes over the map. */
export function hitsOf(
  map: ArgumentMap,
  judged: ArgumentMap,
  query: string,
  terms: AuditTerms,
): readonly string[] {
  return hitsIn(map)(judged)(terms)(query);
}

const hitsIn = oncePerRecent(2, (map: ArgumentMap) =>
  oncePerRecent(2, (judged: ArgumentMap) =>
    oncePerRecent(2, (terms: AuditTerms) =>
      oncePerRecent(4, (query: string): readonly string[] => {
        const found = matchesIn(parseQuery(query), queryContext(map, judged, terms));
        return found.length < 2 ? found : inReadingOrder(map, found);
      }),
    ),
  ),
);

/** The hit that is `step` steps from where somebody is: on a hit, or somewhere between them. */
export function hitFrom(
  map: ArgumentMap,
  hits: readonly string[],
  { current, step }: { readonly current: string | null; readonly step: 1 | -1 },
): string | undefined {
  if (current === null || hits.length === 0) return hits.at(step === 1 ? 0 : -1);
  if (hits.includes(current)) return hits[(hits.indexOf(current) + step + hits.length) % hits.length];
  const around = inReadingOrder(map, [...hits, current]);
  const at = around.indexOf(current);
  return around[(at + step + around.length) % around.length];
}

/** A relation comes just after its first premise. */
function inReadingOrder(map: ArgumentMap, ids: readonly string[]): readonly string[] {
  const rank = readingRanks(map);
  const rankOf = (id: string) => {
    const relation = findRecord(map.relations, id);
    return (rank.get(relation?.premises[0] ?? id) ?? 0) + (relation ? 0.5 : 0);
  };
  return ids
    .map((id) => ({ id, rank: rankOf(id) }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
