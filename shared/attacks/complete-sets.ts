import { at, rowOf } from '#shared/graph/rows';
import type { Framework } from './framework';

/** What a search has supposed of an argument; what it has supposed nothing of is 0. */
const isIn = 1;
/** It is attacked by something that is in. */
const isOut = 2;
/** It attacks something that is in, and so has to be attacked by something that is. */
const hasToBeOut = 3;

/**
 * The complete sets among some arguments that the grounded labelling leaves undecided and that attack none of the other
 * undecided ones: each is free of conflict and holds exactly what it defends. The smallest is empty.
 *
 * Arguments are supposed to be in, one after another; what follows from that is drawn at once. Gives undefined when it
 * takes more than `mostSteps` suppositions.
 */
export function completeSets(
  framework: Framework,
  members: readonly number[],
  mostSteps: number,
): readonly (readonly number[])[] | undefined {
  const { attackers, attacked } = framework;
  const among = new Set(members);
  const within = (numbers: Iterable<number>) => Array.from(numbers).filter((each) => among.has(each));
  const hitsOf = new Map(members.map((each) => [each, within(rowOf(attacked, each))]));
  const hitBy = new Map(members.map((each) => [each, within(rowOf(attackers, each))]));
  const found: (readonly number[])[] = [];
  let steps = 0;

  const search = (state: Uint8Array, excluded: ReadonlySet<number>): void => {
    steps += 1;
    if (steps > mostSteps) return;
    const owed = members.find((each) => at(state, each) === hasToBeOut);
    if (owed === undefined) found.push(members.filter((each) => at(state, each) === isIn));
    const choices = (owed === undefined ? members : (hitBy.get(owed) ?? [])).filter(
      (each) => at(state, each) === 0 && !excluded.has(each),
    );
    const without = new Set(excluded);
    for (const choice of choices) {
      const next = state.slice();
      if (suppose(next, choice, without)) search(next, without);
      without.add(choice);
    }
  };

  /** Whether an argument can be in, after what is supposed already; then `state` says what follows. */
  const suppose = (state: Uint8Array, argument: number, excluded: ReadonlySet<number>): boolean => {
    const coming = [argument];
    // The list is walked while it grows.
    for (const each of coming) {
      if (at(state, each) === isIn) continue;
      if (at(state, each) !== 0 || excluded.has(each)) return false;
      state[each] = isIn;
      for (const attacker of hitBy.get(each) ?? []) {
        if (at(state, attacker) === isIn) return false;
        if (at(state, attacker) === 0) state[attacker] = hasToBeOut;
      }
      for (const hit of hitsOf.get(each) ?? []) {
        if (at(state, hit) === isIn) return false;
        state[hit] = isOut;
      }
      coming.push(...members.filter((other) => at(state, other) === 0 && isDefended(state, other)));
    }
    return true;
  };

  const isDefended = (state: Uint8Array, argument: number) =>
    (hitBy.get(argument) ?? []).every((attacker) => at(state, attacker) >= isOut);

  search(new Uint8Array(framework.arguments.length), new Set());
  return steps > mostSteps ? undefined : found;
}
