import { failed, ok, type Result } from '#shared/result';

/** An item of a JSON text, as it is written there and as what it says, where that can be read. */
export interface JsonItem {
  readonly text: string;
  readonly start: number;
  readonly value: Result<unknown, null>;
}

/**
 * The items of the first list in a JSON text, each read by itself, so that a broken one harms no other; an object
 * without a list is the only item. An item that is not closed ends at the line that begins as its own first line did.
 */
export function* jsonItems(text: string): Generator<JsonItem> {
  const list = listStart(text);
  if (list === null) {
    const start = text.search(/\S/);
    if (start !== -1) yield itemOf(text, start, text.length);
    return;
  }
  let [place, isBalanced] = [list, true];
  for (;;) {
    while (place < text.length && /[\s,]/.test(text.charAt(place))) place += 1;
    if (place >= text.length || text[place] === ']') return;
    const whole = isBalanced ? itemOf(text, place, endOf(text, place, null)) : null;
    // Where brackets do not come out even, only lines can tell items apart.
    if (whole && place + whole.text.length >= text.length - 1) isBalanced = false;
    const item = whole?.value.ok ? whole : itemOf(text, place, endOf(text, place, lineLike(text, place)));
    yield item;
    place += Math.max(1, item.text.length);
  }
}

/** Behind the bracket that opens the list; null where there is none. */
function listStart(text: string): number | null {
  const [opened] =
    /^\s*\[/.exec(text) ?? (/^\s*\{/.test(text) ? /^[\s\S]{0,4000}?"items"\s*:\s*\[/.exec(text) : null) ?? [];
  return opened === undefined ? null : opened.length;
}

function itemOf(text: string, start: number, end: number): JsonItem {
  const own = text.slice(start, end).trimEnd();
  try {
    return { text: own, start, value: ok(JSON.parse(own)) };
  } catch {
    return { text: own, start, value: failed(null) };
  }
}

/** How the line of another item begins, if this one begins its line; null where it does not. */
function lineLike(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - deepestIndent), start);
  const indent = before.slice(before.lastIndexOf('\n') + 1);
  return /^[ \t]*$/.test(indent) ? `\n${indent}${text.charAt(start)}` : null;
}

const deepestIndent = 100;

/** Behind the item, by its brackets and quotation marks. @param next Where another begins at the latest. */
function endOf(text: string, start: number, next: string | null): number {
  let depth = 0;
  let isQuoted = false;
  for (let place = start; place < text.length; place += 1) {
    const character = text[place];
    if (character === '\n') {
      isQuoted = false; // No text of JSON goes over a line: one that does has lost its end.
      if (next !== null && depth > 0 && text.startsWith(next, place)) return place;
    } else if (isQuoted) {
      if (character === '\\') place += 1;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth <= 0) return depth < 0 ? place : place + 1;
    } else if (character === ',' && depth === 0) return place;
  }
  return text.length;
}
