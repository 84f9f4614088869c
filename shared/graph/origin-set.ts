/** Root sources by number, ascending. */
export interface OriginSet {
  readonly entries: readonly Entry[];
  /** More than are listed one by one; then none are. */
  readonly isMany: boolean;
}

interface Entry {
  readonly root: number;
  /** The sources that lead to it, ascending: the first two, which is enough to tell that they differ. */
  readonly through: readonly number[];
}

export const nothing: OriginSet = { entries: [], isMany: false };

const many: OriginSet = { entries: [], isMany: true };

/** Lists that grow with what is beneath them would take time and memory by the square of a long chain. */
const most = 16;

export function originSet(entries: readonly Entry[]): OriginSet {
  return entries.reduce((set, entry) => merged(set, { entries: [entry], isMany: false }), nothing);
}

/** What comes from either. One that has it all is given back as it is: along a chain all share one. */
export function merged(one: OriginSet, two: OriginSet): OriginSet {
  if (one === two || isEmpty(two) || one.isMany) return one;
  if (isEmpty(one) || two.isMany) return two;
  const entries: Entry[] = [];
  let [left, right] = [0, 0];
  for (;;) {
    const [a, b] = [one.entries[left], two.entries[right]];
    if (a === undefined || b === undefined) break;
    entries.push(a.root < b.root ? a : b.root < a.root ? b : joined(a, b));
    if (a.root <= b.root) left += 1;
    if (b.root <= a.root) right += 1;
  }
  entries.push(...one.entries.slice(left), ...two.entries.slice(right));
  if (entries.length > most) return many;
  return [one, two].find((set) => isSame(set, entries)) ?? { entries, isMany: false };
}

function joined(a: Entry, b: Entry): Entry {
  if (b.through.every((source) => a.through.includes(source))) return a;
  if (a.through.every((source) => b.through.includes(source))) return b;
  const through = [...new Set([...a.through, ...b.through])].sort((x, y) => x - y).slice(0, 2);
  return { root: a.root, through };
}

function isEmpty({ entries, isMany }: OriginSet): boolean {
  return entries.length === 0 && !isMany;
}

function isSame(set: OriginSet, entries: readonly Entry[]): boolean {
  return set.entries.length === entries.length && entries.every((entry, at) => entry === set.entries[at]);
}
