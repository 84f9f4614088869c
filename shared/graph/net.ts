import type { ArgumentMap } from '#shared/model/argument-map';
import { at, type Rows, rowOf, rowsOf } from './rows';

/**
 * A map as numbers, for walks over all of it. The nodes have the numbers from 0 in order of id, and the
 * relations those that follow, in order of id; rows and arrays have a place for each of them.
 */
export interface Net {
  readonly size: number;
  readonly nodeCount: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** Of a relation; empty for nodes. */
  readonly premises: Rows;
  /** Relations that a node is a premise of; empty for relations. */
  readonly from: Rows;
  /** Relations that end on a node or relation. */
  readonly into: Rows;
  /** What a relation ends on; -1 for nodes. */
  readonly targets: Int32Array;
  /** 1 for relations that attack, else 0. */
  readonly attacks: Uint8Array;
}

/** @throws Error if a relation leads nowhere, which no file and no edit can cause. */
export function netOf({ nodes, relations }: ArgumentMap): Net {
  const numbers = new Map<string, number>();
  for (const { id } of nodes) numbers.set(id, numbers.size);
  for (const { id } of relations) numbers.set(id, numbers.size);
  const numberOf = (id: string): number => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`A relation leads to “${id}”, which is not in the map.`);
    return number;
  };

  const size = numbers.size;
  const nodeCount = nodes.length;
  const targets = new Int32Array(size).fill(-1);
  const attacks = new Uint8Array(size);
  const premiseStarts = new Int32Array(size + 1);
  const premiseList: number[] = [];
  relations.forEach(({ kind, premises, target }, index) => {
    const relation = nodeCount + index;
    targets[relation] = numberOf(target);
    attacks[relation] = kind === 'attack' ? 1 : 0;
    for (const premise of premises) premiseList.push(numberOf(premise));
    premiseStarts[relation + 1] = premiseList.length;
  });
  const premises: Rows = { starts: premiseStarts, items: Int32Array.from(premiseList) };
  return {
    size,
    nodeCount,
    numbers,
    premises,
    targets,
    attacks,
    from: rowsOf(size, (pair) => {
      for (let relation = nodeCount; relation < size; relation += 1) {
        for (const premise of rowOf(premises, relation)) pair(premise, relation);
      }
    }),
    into: rowsOf(size, (pair) => {
      for (let relation = nodeCount; relation < size; relation += 1) pair(at(targets, relation), relation);
    }),
  };
}
