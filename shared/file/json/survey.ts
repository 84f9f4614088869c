import { forgetKeys, isAsBefore, keysSeenIn, seesAgain } from './keys-seen';
import {
  backslash,
  closeBrace,
  closeBracket,
  colon,
  endOfNumber,
  endOfString,
  isDigit,
  minus,
  openBrace,
  openBracket,
  quote,
  space,
  zero,
} from './scan';

/** Nesting that no map needs and that no reader should be made to follow. */
export const depthLimit = 64;

/**
 * What can be told of a JSON text in a fraction of the time that reading it takes. `plain`: `JSON.parse` loses
 * nothing. `delicate`: it may; there is a number that it would spell otherwise, a key that it would move, or
 * one that comes twice in an object.
 */
export type Survey = 'plain' | 'delicate' | 'too-deep';

/** Looks once at every character outside of strings. Of a text that is not JSON it says something or other. */
export function surveyOf(text: string): Survey {
  const seen = keysSeenIn(text, depthLimit);
  let depth = 0;
  let plain = true;
  let start = 0;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= space) continue;
    if (code === quote) {
      start = at + 1;
      end = endOfString(text, start);
      at = end;
    } else if (code === colon) {
      plain =
        plain &&
        (isAsBefore(seen, depth, start, end) ||
          (isPlainKey(text, start, end) && !seesAgain(seen, depth, start, end)));
    } else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth > depthLimit) return 'too-deep';
      if (code === openBrace) forgetKeys(seen, depth);
    } else if (code === closeBrace || code === closeBracket) {
      depth -= 1;
    } else if (isDigit(code) || code === minus) {
      start = at;
      end = endOfNumber(text, start);
      plain = plain && (isWhole(text, start, end) || isPlainNumber(text.slice(start, end)));
      at = end - 1;
    }
  }
  return plain ? 'plain' : 'delicate';
}

/** False for whole numbers, which JavaScript sorts before all other keys, and for keys with escapes. */
function isPlainKey(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === backslash) return false;
  return !isDigit(text.charCodeAt(start)) || !/^\d{1,10}$/.test(text.slice(start, end));
}

/** So many digits are always exact. */
const exactDigits = 15;

/** Nearly all numbers are coordinates: digits, the first of them no zero, and so few that none is lost. */
function isWhole(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start) === minus ? start + 1 : start;
  if (end - first > exactDigits || text.charCodeAt(first) === zero) return false;
  for (let at = first; at < end; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return end > first;
}

function isPlainNumber(spelling: string): boolean {
  return String(Number(spelling)) === spelling;
}
