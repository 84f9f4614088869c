import { add, at, type Rows, rowCount } from './rows';

const unknown = -1;

/**
 * For each place, the number of its strongly connected component: two places have the same if each can be
 * reached from the other. Components are numbered so that steps between them lead from higher to lower numbers.
 *
 * Tarjan's algorithm (1972), without recursion, because chains may be longer than the stack is deep.
 */
export function strongComponents(next: Rows): Int32Array {
  const size = rowCount(next);
  const components = new Int32Array(size).fill(unknown);
  const arrivals = new Int32Array(size).fill(unknown);
  /** The earliest arrival known to be in the same component. */
  const earliest = new Int32Array(size);
  const steps = next.starts.slice();
  const path: number[] = [];
  const open: number[] = [];
  let arrived = 0;
  let found = 0;

  const arrive = (place: number) => {
    arrivals[place] = arrived;
    earliest[place] = arrived;
    arrived += 1;
    path.push(place);
    open.push(place);
  };
  const lower = (place: number, to: number) => {
    if (to < at(earliest, place)) earliest[place] = to;
  };
  const leave = (place: number) => {
    path.pop();
    const before = path.at(-1);
    if (before !== undefined) lower(before, at(earliest, place));
    if (at(earliest, place) !== at(arrivals, place)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      components[member] = found;
      if (member === place) break;
    }
    found += 1;
  };

  for (let start = 0; start < size; start += 1) {
    if (at(arrivals, start) === unknown) arrive(start);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      if (at(steps, here) === at(next.starts, here + 1)) {
        leave(here);
        continue;
      }
      const there = at(next.items, at(steps, here));
      add(steps, here, 1);
      if (at(arrivals, there) === unknown) arrive(there);
      else if (at(components, there) === unknown) lower(here, at(arrivals, there));
    }
  }
  return components;
}

/** Places by their component, in the order of components. */
export function membersOf(components: Int32Array): readonly (readonly number[])[] {
  const members: number[][] = [];
  components.forEach((component, place) => {
    const others = members[component];
    if (others) others.push(place);
    else members[component] = [place];
  });
  return members;
}
