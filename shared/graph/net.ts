import type { ArgumentMap } from '#shared/model/argument-map';
import { at, type Rows, rowsOf, transposed } from './rows';

/**
 * A map as numbers, for walks over all of it. Every node and relation has a place: the nodes from 0 in order of
 * id, then the relations in order of id. Rows and arrays have something for each place.
 */
export interface Net {
  readonly size: number;
  readonly nodeCount: number;
  readonly places: Places;
  /** Of a relation; empty for nodes. */
  readonly premises: Rows;
  /** Relations that a node is a premise of; empty for relations. */
  readonly from: Rows;
  /** Relations that end on a node or relation. */
  readonly into: Rows;
  /** What a relation ends on; `none` for nodes. */
  readonly targets: Int32Array;
  /** 1 for relations that attack, else 0. */
  readonly attacks: Uint8Array;
}

export interface Places {
  readonly get: (id: string) => number | undefined;
  /** Those of nodes alone. */
  readonly ofNodes: () => ReadonlyMap<string, number>;
}

/** What is known of a net beforehand, because the map is mostly an earlier one. */
export interface KeptPlaces {
  /** The place of what a relation ends on, by its index; undefined where that is not known. */
  readonly target: (relation: number) => number | undefined;
  /** The place of its first, second … premise. */
  readonly premise: (relation: number, nth: number) => number | undefined;
  /** Undefined unless the nodes have the ids that they had. */
  readonly ofNodes: Places['ofNodes'] | undefined;
}

/** The place of nothing. */
export const none = -1;

/**
 * The net is the same without `kept`, but to look up every id is most of the cost.
 *
 * @throws Error if a relation leads nowhere, which no file and no edit can cause.
 */
export function netOf(map: ArgumentMap, kept?: KeptPlaces): Net {
  const { nodes, relations } = map;
  const places = placesIn(map, kept?.ofNodes);
  const { targets, premises } = endsIn(map, places, kept);
  const nodeCount = nodes.length;
  const size = nodeCount + relations.length;
  const attacks = new Uint8Array(size);
  relations.forEach(({ kind }, index) => {
    if (kind === 'attack') attacks[nodeCount + index] = 1;
  });
  return {
    size,
    nodeCount,
    places,
    premises,
    targets,
    attacks,
    from: transposed(premises, size),
    into: rowsOf(size, (pair) => {
      for (let relation = nodeCount; relation < size; relation += 1) pair(at(targets, relation), relation);
    }),
  };
}

/** What the relations lead to, and from. */
function endsIn(
  { nodes, relations }: ArgumentMap,
  places: Places,
  kept: KeptPlaces | undefined,
): Pick<Net, 'targets' | 'premises'> {
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`A relation leads to “${id}”, which is not in the map.`);
    return place;
  };
  const size = nodes.length + relations.length;
  const targets = new Int32Array(size).fill(none);
  const starts = new Int32Array(size + 1);
  const items: number[] = [];
  relations.forEach(({ premises, target }, index) => {
    const relation = nodes.length + index;
    targets[relation] = kept?.target(index) ?? placeOf(target);
    premises.forEach((id, nth) => {
      items.push(kept?.premise(index, nth) ?? placeOf(id));
    });
    starts[relation + 1] = items.length;
  });
  return { targets, premises: { starts, items: new Int32Array(items) } };
}

/** Those of relations are listed when one is asked for: while a map is opened, only undercuts and backing ask. */
function placesIn({ nodes, relations }: ArgumentMap, known: Places['ofNodes'] | undefined): Places {
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
