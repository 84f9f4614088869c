import type { Labels } from '#shared/graph/labels';
import { none } from '#shared/graph/places';
import { add, at, rowLength } from '#shared/graph/rows';
import { type Standing, standingOf } from '#shared/graph/standing';
import { trialsOf } from '#shared/graph/trials';
import { oncePer } from '#shared/model/once-per';
import type { Ledger } from './ledger';
import { settleAll } from './settling';

/** Made once for the labels of a map. */
export const ledgerOf: (labels: Labels) => Ledger = oncePer(({ graph, orphans }: Labels) => {
  const { map, net } = graph;
  const { size, nodeCount, premises, targets, attacks } = net;
  const numbers = () => new Int32Array(size);
  const ledger: Ledger = {
    graph,
    values: new Uint8Array(size),
    unmet: numbers(),
    failing: numbers(),
    weighed: trialsOf(graph),
    needsSupport: new Uint8Array(size),
    supportsIn: numbers(),
    supportsNotOut: numbers(),
    turns: numbers(),
    off: new Uint8Array(size),
    marks: new Uint8Array(size),
    count: { turn: 0, visits: 0 },
  };
  for (let relation = nodeCount; relation < size; relation += 1) {
    const target = at(targets, relation);
    add(ledger.unmet, relation, rowLength(premises, relation));
    if (at(attacks, relation) === 1) add(ledger.unmet, target, 1);
    else if (target !== none) add(ledger.supportsNotOut, target, 1);
  }
  map.nodes.forEach((node, place) => {
    enter(ledger, place, standingOf(map, node, orphans));
  });
  settleAll(ledger, places(size));
  return ledger;
});

/** Puts in what a node is worth by itself. */
function enter(ledger: Ledger, place: number, standing: Standing): void {
  const { unmet, failing, weighed, needsSupport, supportsNotOut } = ledger;
  if (weighed?.has(place) && standing !== 'defeated') return;
  switch (standing) {
    case 'accepted':
    case 'assumed':
      break;
    case 'open':
      needsSupport[place] = 1;
      add(unmet, place, 1);
      if (at(supportsNotOut, place) === 0) add(failing, place, 1);
      break;
    case 'defeated':
    case 'withdrawn':
      add(unmet, place, 1);
      add(failing, place, 1);
      break;
    case 'orphaned':
      add(unmet, place, 1);
      break;
    default:
      standing satisfies never;
  }
}

function* places(size: number): Iterable<number> {
  for (let place = 0; place < size; place += 1) yield place;
}
