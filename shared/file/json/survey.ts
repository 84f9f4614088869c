import {
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
} from './scan';

/** What can be told of a JSON text without reading it, in a fraction of the time. */
export interface Survey {
  /** How deep arrays and objects are nested; 0 for a bare value. */
  readonly depth: number;
  /** How many fields all objects have together: more than the parsed value has means that one came twice. */
  readonly members: number;
  /** Whether `JSON.parse` loses nothing: no number that is spelled otherwise, no key that would change places. */
  readonly plain: boolean;
}

/** Looks at every character outside of strings once. Of a text that is not JSON it says something or other. */
export function surveyOf(text: string): Survey {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let plain = true;
  let lastString = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= space) continue;
    if (code === quote) {
      lastString = at + 1;
      at = endOfString(text, lastString);
    } else if (code === colon) {
      members += 1;
      plain = plain && !isIndex(text, lastString);
    } else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === closeBrace || code === closeBracket) {
      depth -= 1;
    } else if (isDigit(code) || code === minus) {
      const end = endOfNumber(text, at);
      plain = plain && isPlain(text.slice(at, end));
      at = end - 1;
    }
  }
  return { depth: deepest, members, plain };
}

/** Whether the string that begins at `from` could be an index of an array: such keys JavaScript sorts first. */
function isIndex(text: string, from: number): boolean {
  return isDigit(text.charCodeAt(from)) && /^\d{1,10}$/.test(text.slice(from, endOfString(text, from)));
}

function isPlain(spelling: string): boolean {
  return String(Number(spelling)) === spelling;
}
