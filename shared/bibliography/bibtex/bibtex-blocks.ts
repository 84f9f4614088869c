/** A thing of a BibTeX file that begins with "@". */
export interface BibtexBlock {
  /** "article", "string", "comment" …, in small letters. */
  readonly type: string;
  /** The citation key, or the name of a string; "" where there is none. */
  readonly key: string;
  readonly text: string;
  /** Where it begins in the file. */
  readonly start: number;
  readonly fault: 'unclosed' | 'closed-early' | 'no-key' | null;
}

const opening = /@[ \t]*([a-z]+)\s*([{(])/giy;
const name = /\s*([^\s,={}()"]*)\s*(,|=|\}|\))?/y;
/** The beginning of an entry on a line of its own: what stands before it has ended, be it closed or not. */
const nextEntry = /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(][ \t]*[^\s,={}()"]+[ \t]*[,=]/gim;
/** What follows an entry that was closed by a brace too many: the fields that it lost. */
const lostFields = /(?:\s*,)?\s*[a-z][\w-]*\s*=\s*(?:[{"]|\d)/iy;

/**
 * Cuts a BibTeX file into what it holds. All that counts are braces, which BibTeX asks to be in pairs everywhere; one
 * that is missing ends with the line on which the next entry begins.
 */
export function* bibtexBlocks(text: string): Generator<BibtexBlock> {
  let [place, limit] = [0, 0];
  for (;;) {
    const start = text.indexOf('@', place);
    if (start === -1) return;
    const opened = matchAt(opening, text, start);
    if (opened === null) {
      place = start + 1;
      continue;
    }
    const type = (opened[1] ?? '').toLowerCase();
    const inside = start + opened[0].length;
    // Looked for only when it is behind: entries that all stand on one line would each search the whole file.
    if (limit <= inside) limit = nextEntryAfter(text, inside);
    const end = endOf(text, inside, opened[2] === '{' ? '}' : ')', limit);
    const [, key = '', mark] = matchAt(name, text, inside) ?? [];
    place = end ?? limit;
    const isOther = type === 'comment' || type === 'preamble';
    const wantsKey = !isOther && (key === '' || mark !== (type === 'string' ? '=' : ','));
    const lost = end !== null && !isOther && matchAt(lostFields, text, end) !== null;
    // A comment that is not closed is the rest of its line, as in BibTeX itself.
    if (type === 'comment' && end === null) place = lineEnd(text, start);
    const fault = end === null ? 'unclosed' : wantsKey ? 'no-key' : lost ? 'closed-early' : null;
    yield { type, key: wantsKey ? '' : key, text: text.slice(start, end ?? limit), start, fault };
  }
}

/** Behind the closing delimiter; null where it does not come before `limit`. */
function endOf(text: string, from: number, closing: '}' | ')', limit: number): number | null {
  let depth = 0;
  for (let place = from; place < limit; place += 1) {
    const character = text[place];
    if (character === '\\') place += 1;
    else if (character === '{') depth += 1;
    else if (depth === 0 && character === closing) return place + 1;
    else if (character === '}') depth = Math.max(0, depth - 1);
  }
  return null;
}

function nextEntryAfter(text: string, from: number): number {
  nextEntry.lastIndex = from;
  return nextEntry.exec(text)?.index ?? text.length;
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
