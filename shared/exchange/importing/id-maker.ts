/** The longest id that a map file may have is 128 characters; what is appended needs some of them. */
const longest = 100;

/** Ids for what is imported: as its file has them where that is possible, for they tell what came from where. */
export function idMaker(): (wanted: string, otherwise: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted, otherwise) => {
    const base = wanted.trim() === '' || wanted.length > longest ? otherwise : wanted;
    let id = base;
    while (taken.has(id)) {
      const number = next.get(base) ?? 2;
      next.set(base, number + 1);
      id = `${base}-${number}`;
    }
    taken.add(id);
    return id;
  };
}
