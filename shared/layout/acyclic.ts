import type { Link, OutlineGraph } from './outline-graph';

/**
 * The links without a circle: one that would close a circle is turned round, and so is one that would put something above
 * a head. Found by walking down from the heads, then from what lies under nothing, then from the rest.
 */
export function acyclicLinks({ items, links }: OutlineGraph): readonly Link[] {
  const isHead = (index: number) => items[index]?.isHead ?? false;
  const oriented = links
    .filter(({ upper, lower }) => !(isHead(upper) && isHead(lower)))
    .map((link) => (isHead(link.lower) ? turned(link) : link));
  const from: number[][] = items.map(() => []);
  const isUnder = new Set<number>();
  for (const [number, { upper, lower }] of oriented.entries()) {
    from[upper]?.push(number);
    isUnder.add(lower);
  }
  const all = [...items.keys()];
  const starts = [...all.filter(isHead), ...all.filter((index) => !isUnder.has(index)), ...all];
  const back = backLinks(starts, { from, links: oriented });
  return oriented.map((link, number) => (back.has(number) ? turned(link) : link));
}

interface Walk {
  /** Numbers of the links that lead down from each item. */
  readonly from: readonly (readonly number[])[];
  readonly links: readonly Link[];
}

/** Links that lead back to where the walk is under way. Without recursion: chains may be longer than the stack is deep. */
function backLinks(starts: readonly number[], { from, links }: Walk): ReadonlySet<number> {
  const back = new Set<number>();
  const seen = new Set<number>();
  const underWay = new Set<number>();
  const path: { readonly index: number; next: number }[] = [];
  const enter = (index: number) => {
    seen.add(index);
    underWay.add(index);
    path.push({ index, next: 0 });
  };
  for (const start of starts) {
    if (!seen.has(start)) enter(start);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const number = from[here.index]?.[here.next];
      here.next += 1;
      const lower = number === undefined ? undefined : links[number]?.lower;
      if (number === undefined || lower === undefined) {
        underWay.delete(here.index);
        path.pop();
      } else if (underWay.has(lower)) back.add(number);
      else if (!seen.has(lower)) enter(lower);
    }
  }
  return back;
}

function turned(link: Link): Link {
  return { ...link, upper: link.lower, lower: link.upper };
}
