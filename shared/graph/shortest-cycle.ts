import { addTo } from '#shared/model/add-to';
import { add, at, type Rows } from './rows';
import { shortestWay } from './shortest-way';

/** Places of each strongly connected component that has more than one, ascending. */
export function placesTogether(components: Int32Array): readonly (readonly number[])[] {
  const counts = new Int32Array(components.length);
  for (const component of components) add(counts, component, 1);
  const members = new Map<number, number[]>();
  components.forEach((component, place) => {
    if (at(counts, component) < 2) return;
    addTo(members, component, place);
  });
  return [...members.values()];
}

/** So many places may be looked at for one circle. It is enough to be exact for circles of a thousand members. */
const patience = 1_000_000;

/**
 * A shortest cycle within one strongly connected component with these `places`, as the places on it; empty if it has none.
 * It is looked for from each of `starts`, nearest places first, and never further than would make a shorter cycle.
 */
export function shortestCycle(
  next: Rows,
  components: Int32Array,
  { places, starts }: { readonly places: readonly number[]; readonly starts: readonly number[] },
): readonly number[] {
  let best: readonly number[] = [];
  for (const start of starts.slice(0, Math.max(1, Math.floor(patience / places.length)))) {
    const cycle = shortestWay(next, {
      from: start,
      to: start,
      through: (place) => components[place] === components[start],
      ...(best.length > 0 && { atMost: best.length - 2 }),
    });
    if (cycle.length > 0) best = cycle;
  }
  return best.slice(0, -1);
}
