import type { ArgumentMap } from '#shared/model/argument-map';
import type { KeptPlaces } from './ends';
import type { Net } from './net';
import { none } from './places';
import { at } from './rows';

/** A version of a map with its net. */
interface Indexed {
  readonly map: ArgumentMap;
  readonly net: Net;
}

/**
 * Where the ends of relations lie that are the very same records as in an earlier version of the map; undefined where
 * there are none. One pass over both versions tells, because both are in order of id.
 */
export function keptPlaces(
  { map: before, net }: Indexed,
  { nodes, relations }: ArgumentMap,
): KeptPlaces | undefined {
  // By the place that something had: the one that it has.
  const moved = new Int32Array(net.size).fill(none);
  // By index of a relation: the place that it had, as long as it is the same.
  const same = new Int32Array(relations.length).fill(none);
  let sharedNodes = 0;
  let sharedRelations = 0;
  eachShared(before.nodes, nodes, (old, now) => {
    moved[old] = now;
    sharedNodes += 1;
  });
  eachShared(before.relations, relations, (old, now) => {
    moved[net.nodeCount + old] = nodes.length + now;
    if (before.relations[old] !== relations[now]) return;
    same[now] = net.nodeCount + old;
    sharedRelations += 1;
  });
  if (sharedRelations === 0) return undefined;
  const known = (place: number) => (place === none ? undefined : place);
  return {
    target: (relation) => {
      const old = at(same, relation);
      return old === none ? undefined : known(at(moved, at(net.targets, old)));
    },
    premise: (relation, nth) => {
      const old = at(same, relation);
      if (old === none) return undefined;
      return known(at(moved, at(net.premises.items, at(net.premises.starts, old) + nth)));
    },
    ofNodes:
      sharedNodes === nodes.length && sharedNodes === before.nodes.length ? net.places.ofNodes : undefined,
  };
}

interface Identified {
  readonly id: string;
}

/** Visits the indices of what has the same id in both lists. */
function eachShared(
  before: readonly Identified[],
  now: readonly Identified[],
  visit: (before: number, now: number) => void,
): void {
  for (let [left, right] = [0, 0]; ; ) {
    const [old, record] = [before[left], now[right]];
    if (old === undefined || record === undefined) return;
    // The very same record is the usual case, and needs no comparison of words.
    if (old === record || old.id === record.id) {
      visit(left, right);
      left += 1;
      right += 1;
    } else if (old.id < record.id) left += 1;
    else right += 1;
  }
}
