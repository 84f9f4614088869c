import { beginningOf, endingOf } from './endings';
import type { Line } from './lines';

const most = { characters: 80, words: 12 };

/** Whether lines that stand together are a heading, and not the paragraph of a few words that they could be. */
export function isHeading(lines: readonly Line[], below: Line | undefined): boolean {
  const [line] = lines;
  if (line === undefined) return false;
  if (line.kind === 'heading') return true;
  const text = lines.map((each) => each.text).join(' ');
  if (
    !line.isFirst ||
    lines.length > 2 ||
    text.length > most.characters ||
    text.split(/\s+/).length > most.words
  )
    return false;
  if (line.kind !== 'text' && !(line.kind === 'number' || line.kind === 'note')) return false;
  if (endingOf(text) !== 'open' || /[;”"]$/u.test(text) || !below) return false;
  const isNumbered = line.kind !== 'text';
  if (isNumbered) return below.isFirst && below.kind === 'text' && /\p{L}{3}/u.test(text);
  if (beginningOf(text) !== 'capital' || beginningOf(below.text) === 'small') return false;
  return below.isFirst || isLoud(text) || below.text.length > 2 * text.length;
}

function isLoud(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

/** Small words that headings leave small. */
const small = /^(?:a|an|the|of|and|or|but|nor|for|to|in|on|at|by|from|with|as|vs?)$/u;
const runIn = /^((?:[\p{L}\p{N}’'&.,:-]+ ){1,9}?[\p{L}\p{N}’'-]*\p{L}{2,})[.:] (?=["“]?\p{Lu})/u;

/**
 * How long the heading is with which a paragraph begins, its stop included; 0 where none is plain: every word of it has
 * a capital but the small ones, and it is no name.
 */
export function runInHeading(text: string): number {
  const [whole, words] = runIn.exec(text.slice(0, 120)) ?? [];
  if (whole === undefined || words === undefined || /[.:]\s+\p{Ll}/u.test(words)) return 0;
  const all = words.split(' ');
  const great = all.filter((word) => !small.test(word));
  if (great.some((word) => word.endsWith('.') && !/^(?:\p{L}\.)+$/u.test(word))) return 0;
  if (great.length < 2 || great.some((word) => !/^\p{Lu}/u.test(word)) || endingOf(`${words}.`) !== 'stop')
    return 0;
  return all.length > 2 || great.length < all.length ? whole.trimEnd().length : 0;
}
