import { none } from '#shared/graph/places';
import { add, at } from '#shared/graph/rows';
import { hold, outcomeOf } from '#shared/graph/trials';
import { isIn, isOut, type Ledger, undecided } from './ledger';

/** Settles these places as far as their conditions go, and all that follows from them. */
export function settleAll(ledger: Ledger, places: Iterable<number>): void {
  const settled: number[] = [];
  const look = (place: number) => {
    if (settle(ledger, place)) settled.push(place);
  };
  for (const place of places) look(place);
  // The list is walked while it grows.
  for (const place of settled) {
    enter(ledger, place, 1);
    eachBorneOn(ledger, place, look);
  }
}

/** Whether the place had no value and has one now. */
function settle(ledger: Ledger, place: number): boolean {
  const { values, turns, count } = ledger;
  if (at(values, place) !== undecided) return false;
  const value = comesTo(ledger, place);
  if (value === undecided) return false;
  values[place] = value;
  count.turn += 1;
  turns[place] = count.turn;
  return true;
}

/** What the conditions of a place come to by now. */
function comesTo({ graph, values, unmet, failing, weighed }: Ledger, place: number): number {
  if (at(failing, place) > 0) return isOut;
  const weighing = weighed?.get(place);
  if (weighing === undefined) return at(unmet, place) === 0 ? isIn : undecided;
  const outcome = outcomeOf(graph, weighing, values);
  if (outcome === undefined) return undecided;
  return outcome === 'met' ? isIn : isOut;
}

/** Enters the value of a place in the books of all that it bears on (`sign` 1), or takes it out of them again (-1). */
export function enter(ledger: Ledger, place: number, sign: 1 | -1): void {
  const { graph, values, unmet, failing, weighed } = ledger;
  const { from, targets, attacks } = graph.net;
  const value = at(values, place);
  const ends = at(from.starts, place + 1);
  for (let index = at(from.starts, place); index < ends; index += 1) {
    const relation = at(from.items, index);
    if (value === isIn) add(unmet, relation, -sign);
    else if (value === isOut) add(failing, relation, sign);
  }
  const target = at(targets, place);
  if (target === none) return;
  const weighing = weighed?.get(target);
  if (weighing !== undefined) {
    // What is taken out of a weighing is found when it is opened again.
    if (value === isIn && sign === 1) hold(graph, weighing, place);
  } else if (at(attacks, place) === 0) enterSupport(ledger, target, value, sign);
  else if (value === isIn) add(failing, target, sign);
  else if (value === isOut) add(unmet, target, -sign);
}

/** One support that is IN meets the condition of a claim, and it fails when all are OUT. */
function enterSupport(ledger: Ledger, target: number, value: number, sign: 1 | -1): void {
  const { needsSupport, supportsIn, supportsNotOut, unmet, failing } = ledger;
  if (at(needsSupport, target) === 0) return;
  if (value === isIn) {
    const before = at(supportsIn, target);
    add(supportsIn, target, sign);
    if (before + sign === 0) add(unmet, target, 1);
    else if (before === 0) add(unmet, target, -1);
  } else if (value === isOut) {
    const before = at(supportsNotOut, target);
    add(supportsNotOut, target, -sign);
    if (before - sign === 0) add(failing, target, 1);
    else if (before === 0) add(failing, target, -1);
  }
}

/** Calls back for each place whose label may depend on that of `place`. */
export function eachBorneOn(
  { graph, needsSupport, weighed }: Ledger,
  place: number,
  visit: (place: number) => void,
): void {
  const { from, targets, attacks } = graph.net;
  const ends = at(from.starts, place + 1);
  for (let index = at(from.starts, place); index < ends; index += 1) visit(at(from.items, index));
  const target = at(targets, place);
  if (target === none) return;
  if (at(attacks, place) === 1 || at(needsSupport, target) === 1 || weighed?.has(target)) visit(target);
}
