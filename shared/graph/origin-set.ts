/** Root sources by number, and for each the one cited source that leads to it, or `several`. */
export interface OriginSet {
  /** Ascending; empty where there are many. */
  readonly roots: readonly number[];
  readonly throughs: readonly number[];
  /** More than are listed one by one. */
  readonly isMany: boolean;
}

/** In the place of a source: there is more than one. */
export const several = -1;

export const nothing: OriginSet = { roots: [], throughs: [], isMany: false };

const many: OriginSet = { roots: [], throughs: [], isMany: true };

/** Lists that grow with what is beneath them would take time and memory by the square of a long chain. */
const most = 64;

export function originSet(pairs: readonly { readonly root: number; readonly through: number }[]): OriginSet {
  return pairs.reduce(
    (set, { root, through }) => merged(set, { roots: [root], throughs: [through], isMany: false }),
    nothing,
  );
}

/** What comes from either. One that has it all is given back as it is: along a chain all share one. */
export function merged(one: OriginSet, two: OriginSet): OriginSet {
  if (one === two || isEmpty(two) || one.isMany) return one;
  if (isEmpty(one) || two.isMany) return two;
  const roots: number[] = [];
  const throughs: number[] = [];
  let [left, right] = [0, 0];
  while (left < one.roots.length || right < two.roots.length) {
    const [a, b] = [one.roots[left] ?? Infinity, two.roots[right] ?? Infinity];
    const [fromOne, fromTwo] = [one.throughs[left] ?? several, two.throughs[right] ?? several];
    roots.push(Math.min(a, b));
    throughs.push(a < b || (a === b && fromOne === fromTwo) ? fromOne : b < a ? fromTwo : several);
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  if (roots.length > most) return many;
  return [one, two].find((set) => isSame(set, roots, throughs)) ?? { roots, throughs, isMany: false };
}

function isEmpty({ roots, isMany }: OriginSet): boolean {
  return roots.length === 0 && !isMany;
}

function isSame(set: OriginSet, roots: readonly number[], throughs: readonly number[]): boolean {
  return (
    set.roots.length === roots.length && set.throughs.every((through, place) => through === throughs[place])
  );
}
