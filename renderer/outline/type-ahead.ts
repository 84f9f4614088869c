/** Letters typed within this many milliseconds belong together. */
const pause = 700;

export interface TypeAhead {
  /** Whether letters are being gathered, so that the next one belongs to them. */
  readonly isGoing: () => boolean;
  /** All letters so far, with this one. */
  readonly add: (letter: string) => string;
}

export function createTypeAhead(now: () => number): TypeAhead {
  let typed = '';
  let last = Number.NEGATIVE_INFINITY;
  const isGoing = () => now() - last < pause;
  return {
    isGoing,
    add: (letter) => {
      typed = isGoing() ? typed + letter : letter;
      last = now();
      return typed;
    },
  };
}

/** The next text after `from` that begins so, round and round; one letter, also if repeated, goes on to another. */
export function nextBeginning(texts: readonly string[], from: number, typed: string): number | null {
  const letters = typed.toLocaleLowerCase();
  const isRepeated = letters === letters.charAt(0).repeat(letters.length);
  const start = isRepeated ? 1 : 0;
  const wanted = isRepeated ? letters.charAt(0) : letters;
  for (let step = start; step < texts.length + start; step += 1) {
    const place = (from + step + texts.length) % texts.length;
    if (texts[place]?.trim().toLocaleLowerCase().startsWith(wanted)) return place;
  }
  return null;
}
