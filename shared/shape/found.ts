import { shapeWords } from '../words/shape';

const words = shapeWords.found;
const longestExcerpt = 40;

/** A value as a short noun phrase: `nothing`, `the number 3`, `the text "thesis"`, `an array`. */
export function describeFound(value: unknown): string {
  if (value === undefined) return words.nothing;
  if (value === null) return words.null;
  if (typeof value === 'string') return describeText(value);
  if (typeof value === 'number') return describeNumber(value);
  if (typeof value === 'boolean') return words.word(String(value));
  if (Array.isArray(value)) return value.length === 0 ? words.emptyArray : words.array;
  return typeof value === 'object' ? words.object : words.other(typeof value);
}

/** The beginning of a text in double quotes, escaped as JSON does, so that nothing in it can pose as our words. */
export function excerptOf(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longestExcerpt + 2));
  if (characters.length <= longestExcerpt) return JSON.stringify(text);
  return JSON.stringify(`${characters.slice(0, longestExcerpt).join('')}…`);
}

function describeText(text: string): string {
  return text === '' ? words.emptyText : words.text(excerptOf(text));
}

function describeNumber(value: number): string {
  return Number.isFinite(value) ? words.number(String(value)) : words.hugeNumber;
}
