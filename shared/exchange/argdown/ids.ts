/** Ids that are taken, and new ones that are not. */
export interface Ids {
  /** The id itself where it is one and free, else one that begins with the letter. */
  readonly take: (wanted: string | undefined, letter: string) => string;
}

export function newIds(reserved: Iterable<string>): Ids {
  const taken = new Set(reserved);
  const numbers = new Map<string, number>();
  const fresh = (letter: string): string => {
    let number = numbers.get(letter) ?? 0;
    let id: string;
    do {
      number += 1;
      id = `${letter}${number}`;
    } while (taken.has(id));
    numbers.set(letter, number);
    return id;
  };
  return {
    take: (wanted, letter) => {
      const isUsable =
        wanted !== undefined && wanted.length > 0 && wanted.length <= 128 && !taken.has(wanted);
      const id = isUsable ? wanted : fresh(letter);
      taken.add(id);
      return id;
    },
  };
}
