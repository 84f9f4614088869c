import { jsonFaultWords as words } from '#shared/words/json-faults';
import { type Expectation, hintFor } from './hints';
import {
  backslash,
  closeBrace,
  closeBracket,
  colon,
  comma,
  openBrace,
  openBracket,
  quote,
  skipSpace,
} from './scan';

/** The first place where a text stops being JSON. */
export interface Fault {
  /** In UTF-16 code units. */
  readonly offset: number;
  /** A clause for people, without a full stop. */
  readonly detail: string;
}

const spelledNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const validEscape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds out what is wrong with a text that `JSON.parse` refuses; `undefined` if nothing is. The engines' own
 * messages differ from version to version and seldom help. A loop with a stack of brackets, so that no
 * nesting is too deep for it.
 */
export function faultOf(text: string): Fault | undefined {
  const open: number[] = [];
  let next: Expectation = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const takesValue: boolean = next === 'value' || next === 'value or ]';
    if (takesValue && (code === openBrace || code === openBracket)) {
      open.push(code);
      next = code === openBrace ? 'key or }' : 'value or ]';
      at += 1;
    } else if (closes(next, code)) {
      open.pop();
      next = afterValue(open);
      at += 1;
    } else if (code === comma && (next === 'comma or ]' || next === 'comma or }')) {
      next = next === 'comma or ]' ? 'value' : 'key';
      at += 1;
    } else if (code === colon && next === 'colon') {
      next = 'value';
      at += 1;
    } else if (code === quote && (takesValue || next === 'key' || next === 'key or }')) {
      const string = readString(text, at);
      if (string.fault !== undefined) return string.fault;
      next = takesValue ? afterValue(open) : 'colon';
      at = string.end;
    } else {
      const end = takesValue ? endOfPlainValue(text, at) : at;
      if (end === at) return { offset: at, detail: hintFor(text, at, next) };
      next = afterValue(open);
      at = end;
    }
    at = skipSpace(text, at);
  }
  return next === 'end' ? undefined : { offset: text.length, detail: hintFor(text, text.length, next) };
}

function closes(next: Expectation, code: number): boolean {
  if (code === closeBracket) return next === 'value or ]' || next === 'comma or ]';
  return code === closeBrace && (next === 'key or }' || next === 'comma or }');
}

function afterValue(open: readonly number[]): Expectation {
  const around = open.at(-1);
  if (around === undefined) return 'end';
  return around === openBrace ? 'comma or }' : 'comma or ]';
}

/** Index after a number, `true`, `false` or `null` that begins at `at`; `at` itself where none does. */
function endOfPlainValue(text: string, at: number): number {
  const word = ['true', 'false', 'null'].find((known) => text.startsWith(known, at));
  if (word !== undefined) return at + word.length;
  spelledNumber.lastIndex = at;
  return spelledNumber.test(text) ? spelledNumber.lastIndex : at;
}

type StringEnd = { readonly end: number; readonly fault?: undefined } | { readonly fault: Fault };

function readString(text: string, start: number): StringEnd {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) return { end: at + 1 };
    if (code < 0x20) return { fault: controlCharacter(code, start, at) };
    if (code === backslash) {
      validEscape.lastIndex = at;
      if (!validEscape.test(text)) return { fault: badEscape(text, start, at) };
      at = validEscape.lastIndex;
    } else at += 1;
  }
  return { fault: unterminated(start) };
}

function unterminated(start: number): Fault {
  return { offset: start, detail: words.unterminated };
}

function badEscape(text: string, start: number, at: number): Fault {
  if (at + 1 >= text.length) return unterminated(start);
  return { offset: at, detail: words.badEscape };
}

function controlCharacter(code: number, start: number, at: number): Fault {
  if (code === 0x0a || code === 0x0d) return unterminated(start);
  if (code === 0x09) return { offset: at, detail: words.tab('\\t') };
  const spelling = `\\u${code.toString(16).padStart(4, '0')}`;
  return { offset: at, detail: words.controlCharacter(String(code), spelling) };
}
