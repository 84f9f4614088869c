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

/** The next text after `from` that begins so, round and round; one letter alone always goes on to another. */
export function nextBeginning(texts: readonly string[], from: number, typed: string): number | null {
  const start = typed.length > 1 ? 0 : 1;
  const wanted = typed.toLocaleLowerCase();
  for (let step = start; step < texts.length + start; step += 1) {
    const place = (from + step + texts.length) % texts.length;
    if (texts[place]?.trim().toLocaleLowerCase().startsWith(wanted)) return place;
  }
  return null;
}
