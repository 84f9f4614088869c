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
}

/** The place of nothing. */
export const none = -1;

/** @throws Error if a relation leads nowhere, which no file and no edit can cause. */
export function netOf(map: ArgumentMap): Net {
  const { nodes, relations } = map;
  const places = placesIn(map);
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`A relation leads to “${id}”, which is not in the map.`);
    return place;
  };

  const nodeCount = nodes.length;
  const size = nodeCount + relations.length;
  const targets = new Int32Array(size).fill(none);
  const attacks = new Uint8Array(size);
  const premiseStarts = new Int32Array(size + 1);
  const premiseList: number[] = [];
  relations.forEach(({ kind, premises, target }, index) => {
    const relation = nodeCount + index;
    targets[relation] = placeOf(target);
    attacks[relation] = kind === 'attack' ? 1 : 0;
    for (const premise of premises) premiseList.push(placeOf(premise));
    premiseStarts[relation + 1] = premiseList.length;
  });
  const premises: Rows = { starts: premiseStarts, items: new Int32Array(premiseList) };
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

/** Those of relations are listed when one is asked for: while a map is opened, only undercuts and backing ask. */
function placesIn({ nodes, relations }: ArgumentMap): Places {
  const ofNodes = listed(nodes, 0);
  let ofRelations: ReadonlyMap<string, number> | undefined;
  return {
    get: (id) => {
      const place = ofNodes.get(id);
      if (place !== undefined) return place;
      ofRelations ??= listed(relations, nodes.length);
      return ofRelations.get(id);
    },
  };
}

function listed(records: readonly { readonly id: string }[], first: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { id } of records) places.set(id, first + places.size);
  return places;
}
