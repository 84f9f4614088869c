import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { inReadingOrder } from '../items/in-reading-order';

/** The sources in the order in which the statements cite them, as the map is read; those that none cites come last. */
export function sourcesInOrder(map: ArgumentMap): {
  readonly cited: readonly Source[];
  readonly all: readonly Source[];
} {
  const citing = map.nodes.filter(({ citations = [] }) => citations.length > 0).map(({ id }) => id);
  const ids = new Set(
    inReadingOrder(map, citing).flatMap(
      (id) => findRecord(map.nodes, id)?.citations?.map(({ source }) => source) ?? [],
    ),
  );
  const cited = [...ids].flatMap((id) => findRecord(map.sources, id) ?? []);
  return { cited, all: [...cited, ...map.sources.filter(({ id }) => !ids.has(id))] };
}
