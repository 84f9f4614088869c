/** A text and how far it has been read. Everything that reads moves `at` forwards, so that reading is linear. */
export interface Reader {
  readonly text: string;
  at: number;
  /** First place at or after `from` where `needle` stands; -1 where there is none. */
  readonly next: (needle: string, from: number) => number;
  readonly faults: Fault[];
  /** What is known of where data ends. */
  dataLimit: DataLimit | undefined;
}

/** Something that no Argdown has, and the sentence about it. */
export interface Fault {
  readonly at: number;
  readonly what: string;
}

/** Of every brace that opens between `from` and `limit`, the data ends at `end`, or nowhere. */
export interface DataLimit {
  readonly from: number;
  readonly limit: number;
  readonly end: number;
}

export function readerOf(text: string): Reader {
  return { text, at: 0, next: finderOf(text), faults: [], dataLimit: undefined };
}

/** Notes what is wrong, and goes on after the block, with what is not. */
export function fault(reader: Reader, at: number, what: string): void {
  reader.faults.push({ at, what });
  reader.at = blockEnd(reader);
}

/** The pattern, which is sticky, at this place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const blankLine = /[ \t\r]*(?:\n|$)/y;

/** The beginning of the next blank line, or the end of the text. */
function blockEnd({ text, at, next }: Reader): number {
  for (let line = next('\n', at); line !== -1; line = next('\n', line + 1)) {
    if (matchAt(blankLine, text, line + 1)) return line + 1;
  }
  return text.length;
}

/** Searches that remember: however often one is asked for the same thing, the text is gone through once. */
function finderOf(text: string): Reader['next'] {
  const known = new Map<string, { from: number; found: number }>();
  return (needle, from) => {
    const before = known.get(needle);
    if (before && before.from <= from && (before.found >= from || before.found === -1)) return before.found;
    const found = text.indexOf(needle, from);
    known.set(needle, { from, found });
    return found;
  };
}
