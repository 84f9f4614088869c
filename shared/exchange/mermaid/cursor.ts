/** A place in a text, moved on by what is read there. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Where the last directive of the text ends; -1 where there is none. */
  readonly lastDirective: number;
}

/** What a sticky expression finds at the cursor, which moves past it. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text);
  if (found) cursor.at = pattern.lastIndex;
  return found;
}

/** What stands before the first of `ends` on this line; the cursor moves past it. Nothing where there is none. */
export function takeUntil(cursor: Cursor, ends: readonly string[]): string | undefined {
  const { at } = cursor;
  const line = restOfLine(cursor);
  const [first] = ends
    .map((end) => ({ end, place: line.indexOf(end) }))
    .filter(({ place }) => place >= 0)
    .sort((one, other) => one.place - other.place);
  if (first === undefined) return undefined;
  cursor.at = at + first.place + first.end.length;
  return line.slice(0, first.place);
}

/** No label is longer; files of one line of ten megabytes are. */
const longestLabel = 4000;

/** What stands on this line from the cursor on, as far as a label may reach. */
export function restOfLine({ text, at }: Cursor): string {
  return text
    .slice(at, at + longestLabel)
    .split('\n', 1)
    .join();
}

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
