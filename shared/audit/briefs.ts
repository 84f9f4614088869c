import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';

/** Ids of the briefs that are mapped. They say the statements of the map, and are no source of them. */
export function briefsIn({ sources }: ArgumentMap): ReadonlySet<string> {
  return new Set(sources.filter(({ role }) => role === 'brief').map(({ id }) => id));
}

/** The same with what they retell: an earlier edition, or the text of which the brief at hand is a copy. */
export const retoldBriefsIn: (map: ArgumentMap) => ReadonlySet<string> = oncePerRecent(2, (map) => {
  const retold = map.sources.flatMap(({ role, derivedFrom = [] }) => (role === 'brief' ? derivedFrom : []));
  return new Set([...briefsIn(map), ...retold]);
});
