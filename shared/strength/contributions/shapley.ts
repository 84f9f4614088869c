import { contributionWords } from '#shared/words/strength';
import { defineContribution } from '../contribution';
import type { Probe } from '../without';

/** Of so many leaves every set is tried; of more, a sample of orders in which they could come. */
export const mostExact = 12;
/** So many orders are tried at least, and at most. */
const fewestOrders = 5;
const mostOrders = 500;

/** Shapley (1953): what each adds, on average over all orders in which they could come one after the other. */
export const shapley = defineContribution({
  id: 'shapley',
  ...contributionWords.shapley,
  among: 'leaves',
  of: (probe, places) => {
    const isExact = places.length <= mostExact && 2 ** places.length <= probe.affordable;
    return isExact ? exact(probe, places) : sampled(probe, places);
  },
});

function exact({ without }: Probe, places: readonly number[]): readonly number[] {
  const count = places.length;
  const strengths = Array.from({ length: 2 ** count }, (_, present) =>
    without(new Set(places.filter((_, index) => ((present >> index) & 1) === 0))),
  );
  /** By how many came before: the share of all orders in which just those did. */
  const shares = Array.from({ length: count }, (_, before) => 1 / (count * choose(count - 1, before)));
  return places.map((_, index) =>
    strengths.reduce((total, strength, present) => {
      if (((present >> index) & 1) === 1) return total;
      const added = (strengths[present | (1 << index)] ?? 0) - strength;
      return total + (shares[ones(present)] ?? 0) * added;
    }, 0),
  );
}

function sampled({ without, affordable }: Probe, places: readonly number[]): readonly number[] {
  const orders = Math.min(mostOrders, Math.max(fewestOrders, Math.floor(affordable / places.length)));
  const chance = seeded();
  const totals = places.map(() => 0);
  const order = places.map((_, index) => index);
  const nobody = without(new Set(places));
  for (let round = 0; round < orders; round += 1) {
    shuffle(order, chance);
    const gone = new Set(places);
    let before = nobody;
    for (const index of order) {
      gone.delete(places[index] ?? -1);
      const after = without(gone);
      totals[index] = (totals[index] ?? 0) + after - before;
      before = after;
    }
  }
  return totals.map((total) => total / orders);
}

function choose(of: number, taken: number): number {
  let ways = 1;
  for (let step = 1; step <= taken; step += 1) ways = (ways * (of - taken + step)) / step;
  return ways;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
}

/** Numbers from 0 to 1, the same on every run, so that the same map has the same answer (Park and Miller 1988). */
function seeded(): () => number {
  let state = 42;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Every order is as likely as any other (Durstenfeld 1964). */
function shuffle(list: number[], chance: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const [one = 0, another = 0] = [list[last], list[other]];
    list[last] = another;
    list[other] = one;
  }
}
