/** A text as it is searched: without case, accents and the difference between kinds of spaces and quotation marks. */
export interface Folded {
  readonly text: string;
  /**
   * For each UTF-16 unit of the folded text, where the character it stands for begins and ends in the original:
   * accents on it included. Null where both texts have the same places.
   */
  readonly places: { readonly starts: Uint32Array; readonly ends: Uint32Array } | null;
}

/** A stretch of a text, in UTF-16 units: start included, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Nothing in it changes its length. */
const plainAscii = /^[\0\x20-\x7e]*$/;

export function folded(text: string): Folded {
  if (plainAscii.test(text)) return { text: text.toLowerCase(), places: null };
  let result = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const plain = foldedCharacter(character);
    // An accent of its own belongs to the letter before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    result += plain;
    start = end;
  }
  return { text: result, places: { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) } };
}

export function foldedText(text: string): string {
  return folded(text).text;
}

function foldedCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  return character
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑–—−]/g, '-');
}

/** Where a folded text occurs, in the original: from left to right, none over another. */
export function spansOf({ text, places }: Folded, sought: string): readonly Span[] {
  const spans: Span[] = [];
  if (sought === '') return spans;
  for (let at = text.indexOf(sought); at !== -1; ) {
    const span = spanAt(places, at, at + sought.length);
    if (span) spans.push(span);
    at = text.indexOf(sought, at + (span ? sought.length : 1));
  }
  return spans;
}

export function occursIn(folded: Folded, sought: string): boolean {
  return folded.places === null ? folded.text.includes(sought) : spansOf(folded, sought).length > 0;
}

/** Nothing where the stretch would begin or end inside of a character, as "f" does in the ligature "ﬁ". */
function spanAt(places: Folded['places'], from: number, to: number): Span | null {
  if (places === null) return { start: from, end: to };
  const { starts, ends } = places;
  const start = starts[from];
  const end = ends[to - 1];
  if (start === undefined || end === undefined || start === starts[from - 1] || end === ends[to]) return null;
  return { start, end };
}
