import { add, at } from '#shared/graph/rows';
import { reopen } from '#shared/graph/trials';
import type { Ledger } from './ledger';
import { eachBorneOn, enter, settleAll } from './settling';

/** What may have changed while something was switched off. */
export interface Trial {
  /** All places that depend on what was switched off, with it. */
  readonly touched: readonly number[];
  /** The values that these had before, in the same order. */
  readonly before: Uint8Array;
}

/**
 * Switches places off (what is off is OUT, whatever bears on it), lets `read` look at the ledger as it is then, and
 * switches them on again. Nothing but what depends on them is worked out anew: the labels of the rest cannot change,
 * because a least fixpoint can be taken part by part where one part does not depend on the other.
 */
export function withOff<T>(ledger: Ledger, places: readonly number[], read: (trial: Trial) => T): T {
  const touched = allBorneOn(ledger, places);
  const before = new Uint8Array(touched.length);
  const turns = new Int32Array(touched.length);
  touched.forEach((place, index) => {
    before[index] = at(ledger.values, place);
    turns[index] = at(ledger.turns, place);
  });
  const { turn } = ledger.count;
  ledger.count.visits += touched.length;
  const chosen = new Set(places);

  takeOut(ledger, touched);
  for (const place of chosen) {
    ledger.off[place] = 1;
    add(ledger.failing, place, 1);
  }
  settleAll(ledger, touched);
  const answer = read({ touched, before });

  takeOut(ledger, touched);
  for (const place of chosen) {
    ledger.off[place] = 0;
    add(ledger.failing, place, -1);
  }
  touched.forEach((place, index) => {
    ledger.values[place] = at(before, index);
    ledger.turns[place] = at(turns, index);
    enter(ledger, place, 1);
  });
  ledger.count.turn = turn;
  return answer;
}

/** As if these places had never been settled. */
function takeOut(ledger: Ledger, places: readonly number[]): void {
  for (const place of places) {
    enter(ledger, place, -1);
    ledger.values[place] = 0;
  }
  if (ledger.weighed === undefined) return;
  for (const place of places) {
    const weighing = ledger.weighed.get(place);
    if (weighing !== undefined) reopen(ledger.graph, weighing, ledger.values);
  }
}

/** All places that depend on these, with these. */
function allBorneOn(ledger: Ledger, places: readonly number[]): readonly number[] {
  const { marks } = ledger;
  const reached: number[] = [];
  const reach = (place: number) => {
    if (at(marks, place) === 1) return;
    marks[place] = 1;
    reached.push(place);
  };
  for (const place of places) reach(place);
  // The list is walked while it grows.
  for (const place of reached) eachBorneOn(ledger, place, reach);
  for (const place of reached) marks[place] = 0;
  return reached;
}
