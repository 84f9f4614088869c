/** Sets of characters, as the inside of a class of a regular expression. */
export const sets = {
  white: '\\s\\u0085',
  /** Invisible: soft hyphens, zero-width characters, marks for the direction of writing. */
  dropped: '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff',
  dash: '\\-\\u2010-\\u2015\\u2212\\u2e3a\\u2e3b\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d',
  single: '\\u2018-\\u201b\\u2032\\u00b4\\u02bc',
  double: '\\u201c-\\u201f\\u2033',
  /** What may become one character with the one before: marks, jamo, voicing marks of half-width kana. */
  joining: '\\p{M}\\u1160-\\u11ff\\u3131-\\u318e\\ud7b0-\\ud7ff\\uff9e-\\uffdc',
} as const;

const lineBreak = /[\n\r\f\v\u0085\u2028\u2029]/;
const letter = /\p{L}/u;
const digit = /\p{N}/u;
/** Of scripts that part words by spaces. */
const letterOfWords =
  /(?=\p{L})[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

export function breaksLine(gap: string): boolean {
  return lineBreak.test(gap);
}

export function isLetter(character: string): boolean {
  return letter.test(character);
}

export function isDigit(character: string): boolean {
  return digit.test(character);
}

/** Whether two of them side by side are of one word. */
export function isLetterOfWords(character: string): boolean {
  return letterOfWords.test(character);
}

/** The character that begins at a place, "" at the end. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The character that ends at a place, "" at the beginning. */
export function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit < 0xe000;
  return text.slice(Math.max(0, isLow ? at - 2 : at - 1), at);
}

/**
 * One character with its marks in its usual form (NFKC): ligatures apart, wide forms narrow, accents on their letters. What
 * would only thereby become a digit stays as it is: 10² is not 102, and a note’s figure is not part of a number.
 */
export function usualForm(cluster: string): string {
  const usual = cluster.normalize('NFKC');
  return digits.test(usual) && !digits.test(cluster) ? cluster : usual;
}

const digits = /\p{Nd}/u;
