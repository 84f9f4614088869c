/** An id of a map file is at most as long as this, in characters. */
const longest = 128;
/** Where an id is taken, it makes room for what tells another apart. */
const longestBase = 100;

/**
 * Ids for what is imported: as its file has them where that is possible, for they tell what came from where. None is one
 * of those that are `reserved`.
 */
export function idMaker(reserved: readonly string[] = []): (wanted: string, otherwise: string) => string {
  const taken = new Set(reserved);
  const next = new Map<string, number>();
  return (wanted, otherwise) => {
    const wish = wanted === '' || wanted.length > longest ? otherwise : wanted;
    const base = wish.slice(0, longestBase);
    let id = wish;
    while (taken.has(id)) {
      const number = next.get(base) ?? 2;
      next.set(base, number + 1);
      id = `${base}-${number}`;
    }
    taken.add(id);
    return id;
  };
}
