import type { Net } from './net';
import { none } from './places';
import { at, type Rows, rowOf, rowsOf } from './rows';

/** Steps from each node to the relations that it is a premise of, and from each relation to what it ends on. */
export function stepsOf(net: Net): Rows {
  return stepsAlong(net, () => true);
}

/** The steps along supports of nodes; backing is left out, because nothing rests on it. */
export function supportStepsOf(net: Net): Rows {
  const { nodeCount, targets, attacks } = net;
  return stepsAlong(net, (relation) => at(attacks, relation) === 0 && at(targets, relation) < nodeCount);
}

function stepsAlong({ size, from, targets }: Net, counts: (relation: number) => boolean): Rows {
  return rowsOf(size, (pair) => {
    for (let place = 0; place < size; place += 1) {
      const target = at(targets, place);
      if (target !== none && counts(place)) pair(place, target);
      for (const relation of rowOf(from, place)) if (counts(relation)) pair(place, relation);
    }
  });
}
