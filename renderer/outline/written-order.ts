import type { SiblingOrder } from '#shared/outline/homes';

/**
 * The order in which things were written in this window. The file keeps no order but that of ids, which say
 * nothing: so what is new stands after what it was written after, or last, until the map is opened again.
 */
export interface WrittenOrder {
  /** Takes notice of what is there now; whatever was not there the first time is new. */
  readonly meet: (ids: Iterable<string>) => void;
  /** Says beforehand that a new thing will stand after another. */
  readonly put: (id: string, after: string) => void;
  readonly order: SiblingOrder;
}

export function createWrittenOrder(): WrittenOrder {
  let known: Set<string> | null = null;
  /** By id of what is new, in the order of coming: what it stands after. */
  const written = new Map<string, string | null>();
  return {
    meet: (ids) => {
      if (known === null) {
        known = new Set(ids);
        return;
      }
      for (const id of ids) if (!known.has(id) && !written.has(id)) written.set(id, null);
    },
    put: (id, after) => written.set(id, after),
    order: (ids) => {
      if (written.size === 0 || !ids.some((id) => written.has(id))) return ids;
      const siblings = new Set(ids);
      const list = ids.filter((id) => !written.has(id));
      for (const [id, after] of written) {
        if (!siblings.has(id)) continue;
        const place = after === null ? -1 : list.indexOf(after);
        list.splice(place === -1 ? list.length : place + 1, 0, id);
      }
      return list;
    },
  };
}
