import { type Graph, idAt } from './graph';
import type { Net } from './net';
import { none } from './places';
import { at, type Rows, rowOf, rowsOf } from './rows';
import { placesTogether } from './shortest-cycle';
import { strongComponents } from './strong-components';

/**
 * Cycles that pass through an odd number of attacks, a shortest one found for each set of nodes and relations that bear on
 * one another: ids of the places on it, in the order of the steps. Whatever lies on one speaks, by way of the others, against itself.
 * Only places that `counts` are walked.
 */
export function oddCycles(graph: Graph, counts: (place: number) => boolean): readonly (readonly string[])[] {
  const within = new Uint8Array(graph.net.size).map((_, place) => (counts(place) ? 1 : 0));
  const next = stepsWithin(graph.net, within);
  const components = strongComponents(next);
  const { attacks } = graph.net;
  const together = placesTogether(components);
  const alone = undercutsOfThemselves(graph, new Set(together.flat())).filter(
    (place) => at(within, place) === 1,
  );
  return [...together, ...alone.map((place) => [place])].flatMap((places) => {
    const [start = 0] = places;
    const isWithin = (place: number) => at(components, place) === at(components, start);
    if (hasTwoSides(next, attacks, { start, isWithin })) return [];
    const cycle = oddCycleAmong(next, attacks, { places, isWithin });
    return [cycle.map((place) => idAt(graph, place))];
  });
}

/** A relation that is no premise of anything still makes a cycle of one, where it ends on itself. */
function undercutsOfThemselves({ net }: Graph, known: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  net.targets.forEach((target, place) => {
    if (target === place && at(net.attacks, place) === 1 && !known.has(place)) found.push(place);
  });
  return found;
}

interface Part {
  readonly isWithin: (place: number) => boolean;
}

/** Whether everything can be put on one of two sides so that only attacks change sides: then no cycle is odd. */
function hasTwoSides(
  next: Rows,
  attacks: Uint8Array,
  { start, isWithin }: Part & { readonly start: number },
): boolean {
  const sides = new Map([[start, 0]]);
  // The map is walked while it grows.
  for (const [place, side] of sides) {
    for (const there of rowOf(next, place)) {
      if (!isWithin(there)) continue;
      const other = side ^ at(attacks, there);
      const known = sides.get(there);
      if (known === undefined) sides.set(there, other);
      else if (known !== other) return false;
    }
  }
  return true;
}

/** So many steps may be taken in one part. It is enough to be exact for some hundred places that bear on one another. */
const patience = 300_000;

function oddCycleAmong(
  next: Rows,
  attacks: Uint8Array,
  { places, isWithin }: Part & { readonly places: readonly number[] },
): readonly number[] {
  const starts = places.slice(0, Math.max(1, Math.floor(patience / places.length)));
  let best: readonly number[] = [];
  for (const start of starts) {
    const walk = oddWalk(next, attacks, { start, isWithin });
    if (best.length === 0 || walk.length < best.length) best = walk;
  }
  return oddPartOf(best, attacks);
}

/** A shortest walk from a place to itself through an odd number of attacks: its places, without the last, which is the first. */
function oddWalk(
  next: Rows,
  attacks: Uint8Array,
  { start, isWithin }: Part & { readonly start: number },
): readonly number[] {
  // A stop is a place and whether the number of attacks so far is odd.
  const cameFrom = new Map<number, number>();
  const queue = [2 * start];
  for (const stop of queue) {
    for (const there of rowOf(next, stop >> 1)) {
      if (!isWithin(there)) continue;
      const reached = 2 * there + ((stop & 1) ^ at(attacks, there));
      if (cameFrom.has(reached)) continue;
      cameFrom.set(reached, stop);
      queue.push(reached);
      if (reached === 2 * start + 1) return retraced(cameFrom, { from: 2 * start, to: stop });
    }
  }
  return [];
}

function retraced(
  cameFrom: ReadonlyMap<number, number>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const way: number[] = [];
  let here: number | undefined = to;
  for (; here !== undefined && here !== from; here = cameFrom.get(here)) way.push(here >> 1);
  return [from >> 1, ...way.reverse()];
}

/** A walk that passes a place twice is two walks, and one of them is odd: so on until no place is passed twice. */
function oddPartOf(walk: readonly number[], attacks: Uint8Array): readonly number[] {
  const path: number[] = [];
  const steps = new Map<number, number>();
  for (const place of [...walk, ...walk.slice(0, 1)]) {
    const before = steps.get(place);
    if (before === undefined) {
      steps.set(place, path.length);
      path.push(place);
      continue;
    }
    const loop = path.splice(before + 1);
    if ([place, ...loop].filter((each) => at(attacks, each) === 1).length % 2 === 1) return [place, ...loop];
    for (const each of loop) steps.delete(each);
  }
  return path;
}

/** The steps between places that count. */
function stepsWithin({ size, from, targets }: Net, counts: Uint8Array): Rows {
  return rowsOf(size, (pair) => {
    for (let place = 0; place < size; place += 1) {
      if (at(counts, place) === 0) continue;
      const target = at(targets, place);
      if (target !== none && at(counts, target) === 1) pair(place, target);
      for (const relation of rowOf(from, place)) if (at(counts, relation) === 1) pair(place, relation);
    }
  });
}
