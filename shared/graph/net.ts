import type { ArgumentMap } from '#shared/model/argument-map';
import { type Ends, endsOf, type KeptPlaces } from './ends';
import { at, type Rows, rowsOf, transposed } from './rows';

/**
 * A map as numbers, for walks over all of it. Every node and relation has a place: the nodes from 0 in order of
 * id, then the relations in order of id. Rows and arrays have something for each place.
 */
export interface Net extends Omit<Ends, 'dangling'> {
  readonly size: number;
  readonly nodeCount: number;
  /** Relations that a node is a premise of; empty for relations. */
  readonly from: Rows;
  /** Relations that end on a node or relation. */
  readonly into: Rows;
  /** 1 for relations that attack, else 0. */
  readonly attacks: Uint8Array;
}

/**
 * The net is the same without `kept`, but takes longer.
 *
 * @throws Error if a relation leads nowhere, which no file and no edit can cause.
 */
export function netOf(map: ArgumentMap, kept?: KeptPlaces): Net {
  const { nodes, relations } = map;
  const { dangling, ...ends } = endsOf(map, kept);
  if (dangling !== undefined) throw new Error(`A relation leads to “${dangling}”, which is not in the map.`);
  const { premises, targets } = ends;
  const nodeCount = nodes.length;
  const size = nodeCount + relations.length;
  const attacks = new Uint8Array(size);
  relations.forEach(({ kind }, index) => {
    if (kind === 'attack') attacks[nodeCount + index] = 1;
  });
  return {
    ...ends,
    size,
    nodeCount,
    attacks,
    from: transposed(premises, size),
    into: rowsOf(size, (pair) => {
      for (let relation = nodeCount; relation < size; relation += 1) pair(at(targets, relation), relation);
    }),
  };
}
