import type { ArgumentMap } from '#shared/model/argument-map';

/** The place of every node and relation: the nodes from 0 in the order of their list, then the relations in that of theirs. */
export interface Places {
  readonly get: (id: string) => number | undefined;
  /** Those of nodes alone. */
  readonly ofNodes: () => ReadonlyMap<string, number>;
}

/** The place of nothing. */
export const none = -1;

/** Those of relations are listed when one is asked for: while a map is opened, only undercuts and backing ask. */
export function placesIn(
  { nodes, relations }: Pick<ArgumentMap, 'nodes' | 'relations'>,
  known?: Places['ofNodes'],
): Places {
  let listedNodes: ReadonlyMap<string, number> | undefined;
  let listedRelations: ReadonlyMap<string, number> | undefined;
  const ofNodes = () => {
    listedNodes ??= known?.() ?? listed(nodes, 0);
    return listedNodes;
  };
  const get = (id: string) => {
    const place = ofNodes().get(id);
    if (place !== undefined) return place;
    listedRelations ??= listed(relations, nodes.length);
    return listedRelations.get(id);
  };
  return { get, ofNodes };
}

function listed(records: readonly { readonly id: string }[], first: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { id } of records) places.set(id, first + places.size);
  return places;
}
