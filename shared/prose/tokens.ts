import { plain } from './plain';

/**
 * A piece of a text.
 * - `word`: letters
 * - `number`: a number in digits
 * - `label`: digits that belong to a name ("COVID-19", "G7"), a time of day or a mark of a note
 * - `sign`: anything else that is no space
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'label' | 'time' | 'sign';
  /** In small letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether no space parts it from the one before. */
  readonly isJoined: boolean;
}

const time = /(?<time>\d{1,2}:\d{2}(?!\d))/;
/** Letters with digits are a name, but "mid-1990s" is a time, and "US$3" an amount. */
const label = /(?<label>(?!(?:mid|pre|post|early|late|non|sub|over|under)-\d)[a-zà-ɏ]+-?\d[a-zà-ɏ\d-]*)/;
/** The mark of a note behind the stop of a sentence or the end of a quotation. */
const mark = /(?<mark>(?<=[a-zà-ɏ)\]"”%][.,;:!?]?["”)]?)(?<!\s)\d{1,3}(?![a-zà-ɏ\d.,%]\d|\d))/;
const number = /(?<number>\d{1,3}(?:[, ]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?)/;
const word = /(?<word>[a-zà-ɏµμ']+)/;
const sign = /(?<sign>[^\s\d])/;

const pieces = new RegExp([time, label, mark, number, word, sign].map(({ source }) => source).join('|'), 'g');

/** The pieces of a text in order. */
export function tokensOf(text: string): readonly Token[] {
  let last = 0;
  return [...plain(text).matchAll(pieces)].map(({ 0: piece, index, groups = {} }) => {
    const isJoined = index === last && index > 0;
    last = index + piece.length;
    return { kind: kindOf(groups), text: piece, start: index, end: last, isJoined };
  });
}

function kindOf(groups: { readonly [name: string]: string | undefined }): Token['kind'] {
  if (groups.time !== undefined) return 'time';
  if (groups.label !== undefined || groups.mark !== undefined) return 'label';
  if (groups.number !== undefined) return 'number';
  return groups.word !== undefined ? 'word' : 'sign';
}
