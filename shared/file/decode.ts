import type { ArgumentMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { type TakenOut, takeOut } from './json/taken-out';
import { parseMap, parseTakenOut } from './parse';
import type { FileProblem } from './problem';
import { firstNotUtf8 } from './utf8';

/** In every runtime of JavaScript, though in no ECMAScript library: all that this room takes from outside the language. */
declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** The map in the bytes of a file: UTF-8, with or without a byte order mark. */
export function decodeMap(bytes: Uint8Array): Result<ArgumentMap, FileProblem> {
  const text = decodeUtf8(bytes);
  return text.ok ? parseMap(text.value) : text;
}

/**
 * All that takes long about a large file, for another thread to do: `parseTakenOut` makes the map of what comes out, or
 * says why there is none. Of a file that is no map the reasons come out already, where they could be told.
 */
export function decodeLarge(bytes: Uint8Array): Result<TakenOut, FileProblem> {
  const text = decodeUtf8(bytes);
  if (!text.ok) return text;
  const whole: TakenOut = { rest: text.value, strings: [] };
  const takenOut = takeOut(text.value);
  if (takenOut === undefined) return failedOr(whole);
  // Where little was taken out, to look at the rest twice would take longer than it saves.
  if (takenOut.rest.length * 2 > text.value.length) return ok(whole);
  return parseTakenOut(takenOut)?.ok ? ok(takenOut) : failedOr(whole);
}

function failedOr(whole: TakenOut): Result<TakenOut, FileProblem> {
  const map = parseMap(whole.rest);
  return map.ok ? ok(whole) : map;
}

/** The text in the bytes of a file, a byte order mark left out. */
export function decodeUtf8(bytes: Uint8Array): Result<string, FileProblem> {
  if (looksLikeUtf16(bytes)) return failed({ kind: 'not-utf8', offset: 0, looksLike: 'UTF-16' });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const offset = firstNotUtf8(bytes);
    if (offset === undefined) throw error;
    return failed({ kind: 'not-utf8', offset });
  }
}

/** A byte order mark of UTF-16, or the NUL that stands beside a first ASCII character. */
function looksLikeUtf16([first, second]: Uint8Array): boolean {
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return marked || (first !== undefined && second !== undefined && (first === 0) !== (second === 0));
}
