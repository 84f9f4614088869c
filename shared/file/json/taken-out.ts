import { isObject } from '#shared/shape/shape';
import { colon, endOfString, skipSpace } from './scan';

/** A JSON text, and the long strings that were taken out of it: what is left is small even where a map stores whole books. */
export interface TakenOut {
  /** JSON with a short string for every long one. */
  readonly rest: string;
  readonly strings: readonly string[];
}

/**
 * Takes the long strings out of a JSON text; names of fields stay. `undefined` where one of them is no string of JSON.
 * Where `rest` is no JSON, neither is the text, and the other way round.
 *
 * @param longest that stays where it is, in UTF-16 code units with its quotes.
 */
export function takeOut(text: string, longest = 4096): TakenOut | undefined {
  const around: string[] = [];
  const strings: string[] = [];
  let from = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    const end = endOfString(text, start + 1) + 1;
    if (end - start > longest && text.charCodeAt(skipSpace(text, end)) !== colon) {
      const string = parsed(text.slice(start, end));
      if (string === undefined) return undefined;
      around.push(text.slice(from, start), JSON.stringify(markOf(strings.length)));
      strings.push(string);
      from = end;
    }
    start = text.indexOf('"', end);
  }
  return { rest: [...around, text.slice(from)].join(''), strings };
}

/**
 * Puts the strings back into the value of `rest`, which is changed in place. False where they do not all have one place,
 * because the text itself has what looks like a mark: then the value is of no use.
 */
export function putBack(value: unknown, strings: readonly string[]): boolean {
  if (strings.length === 0) return true;
  const places = new Map(strings.map((string, index) => [markOf(index), string]));
  return filled(value, places) === strings.length;
}

/** How many marks were filled. No deeper than `readJson` lets a value be. */
function filled(value: unknown, places: ReadonlyMap<string, string>): number {
  if (!Array.isArray(value) && !isObject(value)) return 0;
  const parts = value as { [key: string]: unknown };
  let count = 0;
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    const string = typeof part === 'string' ? places.get(part) : undefined;
    if (string === undefined) count += filled(part, places);
    else {
      parts[key] = string; // Its own field in any case, even if it is called `__proto__`.
      count += 1;
    }
  }
  return count;
}

function markOf(index: number): string {
  return `\0${index}\0`;
}

function parsed(literal: string): string | undefined {
  try {
    return String(JSON.parse(literal));
  } catch {
    return undefined;
  }
}
