import { isAbbreviated } from './abbreviations';

/**
 * How the words of a line end: with the stop of a sentence, with one that is perhaps only that of an abbreviation,
 * with a colon, with a comma or a word that asks for more, or in any other way.
 */
export type Ending = 'stop' | 'abbreviation' | 'colon' | 'wanting' | 'open';

const closers = /["”’'»)\]*_]+$/u;
const noteFigure = /(?<=[.!?”’"»)])\d{1,3}$/u;
const wanting =
  /(?:[,–—/&(]|\b(?:a|an|the|of|and|or|but|to|in|on|at|by|for|from|with|that|which|as|than|is|are|was|were|its|their|this|into|und|oder|der|die|das|et|ou|de|la|le|les|des|y|el|los))$/iu;

export function endingOf(line: string): Ending {
  const text = line.replace(noteFigure, '').replace(closers, '');
  const last = text.at(-1) ?? '';
  if (/[!?…。！？]/u.test(last)) return 'stop';
  if (last === '.') return isAbbreviated(text) ? 'abbreviation' : 'stop';
  if (/[:：]/u.test(last)) return 'colon';
  return wanting.test(line) ? 'wanting' : 'open';
}

/** How words begin, opening quotes and brackets left aside. */
export function beginningOf(line: string): 'small' | 'capital' | 'other' {
  const first = /^["“”„‘’'«»([¿¡*_]*(\p{L})?/u.exec(line)?.[1];
  if (first === undefined) return 'other';
  return first === first.toUpperCase() && first !== first.toLowerCase() ? 'capital' : 'small';
}

export function isQuoteOpening(line: string): boolean {
  return /^["“„‘«]/u.test(line);
}
