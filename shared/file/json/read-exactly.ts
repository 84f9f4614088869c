import { placeProblems, type Report, reportProblem } from '#shared/shape/problem';
import { shapeWords } from '#shared/words/shape';
import { mark } from './as-written';
import {
  closeBrace,
  closeBracket,
  endOfNumber,
  endOfString,
  openBrace,
  openBracket,
  quote,
  skipSpace,
} from './scan';

/**
 * Reads JSON as `JSON.parse` does, several times slower, and notes what that would lose (see `as-written.ts`).
 * A field that comes twice in one object is reported.
 *
 * `text` must be JSON, nested no deeper than the stack allows: nothing is checked again.
 */
export function readExactly(text: string, report: Report): unknown {
  const reader: Reader = { text, at: skipSpace(text, 0), report };
  return readValue(reader);
}

interface Reader {
  readonly text: string;
  readonly report: Report;
  at: number;
}

type Fields = { [key: string]: unknown };

function readValue(reader: Reader): unknown {
  switch (reader.text.charCodeAt(reader.at)) {
    case openBrace:
      return readObject(reader);
    case openBracket:
      return readArray(reader);
    case quote:
      return readString(reader);
    case 0x74:
      return readWord(reader, 'true', true);
    case 0x66:
      return readWord(reader, 'false', false);
    case 0x6e:
      return readWord(reader, 'null', null);
    default:
      return readNumber(reader);
  }
}

function readWord<T>(reader: Reader, word: string, value: T): T {
  reader.at += word.length;
  return value;
}

function readNumber(reader: Reader): number {
  const start = reader.at;
  reader.at = endOfNumber(reader.text, start);
  return Number(reader.text.slice(start, reader.at));
}

function readString(reader: Reader): string {
  const { text, at } = reader;
  const end = endOfString(text, at + 1);
  reader.at = end + 1;
  const plain = text.slice(at + 1, end);
  return plain.includes('\\') ? String(JSON.parse(text.slice(at, end + 1))) : plain;
}

function readObject(reader: Reader): unknown {
  const { text, report } = reader;
  const object: Fields = {};
  const keys: string[] = [];
  const numbers = new Map<string, string>();
  while (nextPart(reader) !== closeBrace) {
    const key = readString(reader);
    reader.at = skipSpace(text, skipSpace(text, reader.at) + 1); // Over the colon.
    if (Object.hasOwn(object, key)) {
      const problem = {
        path: '',
        found: shapeWords.found.repeatedField,
        expected: shapeWords.expected.nameOnce,
      };
      const from = report.problems.length;
      reportProblem(report, problem);
      placeProblems(report, from, key);
    } else keys.push(key);
    putField(object, key, readPart(reader, key, numbers));
  }
  reader.at += 1;
  const moved = Object.keys(object).some((key, index) => key !== keys[index]);
  return moved || numbers.size > 0 ? mark(object, { ...(moved && { keys }), numbers }) : object;
}

function readArray(reader: Reader): unknown {
  const items: unknown[] = [];
  const numbers = new Map<string, string>();
  while (nextPart(reader) !== closeBracket) items.push(readPart(reader, items.length, numbers));
  reader.at += 1;
  return numbers.size > 0 ? mark(items, { numbers }) : items;
}

/** Goes on to the next field or item, or to the closing bracket, and tells which character is there. */
function nextPart(reader: Reader): number {
  const { text } = reader;
  reader.at = skipSpace(text, reader.at);
  const code = text.charCodeAt(reader.at);
  if (code !== openBrace && code !== openBracket && code !== 0x2c) return code;
  reader.at = skipSpace(text, reader.at + 1);
  return text.charCodeAt(reader.at);
}

function readPart(reader: Reader, key: string | number, numbers: Map<string, string>): unknown {
  const { report } = reader;
  const start = reader.at;
  const from = report.problems.length;
  const part = readValue(reader);
  if (report.problems.length > from) placeProblems(report, from, key);
  if (typeof part === 'number') {
    const spelling = reader.text.slice(start, reader.at);
    if (String(part) !== spelling) numbers.set(String(key), spelling);
  }
  return part;
}

/** Assignment would take `__proto__` for an order to change the prototype. */
function putField(object: Fields, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
}
