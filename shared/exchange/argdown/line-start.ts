import { commentEnd } from './comment';
import { matchAt, type Reader } from './reader';
import type { RelationSymbol } from './syntax';

/** What a line begins with. `at` is where that begins, `end` where it is over, both behind comments. */
export type LineStart =
  | {
      readonly kind: 'end' | 'blank' | 'text' | 'inference' | 'number';
      readonly at: number;
      readonly end: number;
    }
  | { readonly kind: 'heading'; readonly at: number; readonly end: number; readonly level: number }
  | { readonly kind: 'item'; readonly at: number; readonly end: number; readonly indent: number }
  | {
      readonly kind: 'relation';
      readonly at: number;
      readonly end: number;
      readonly indent: number;
      readonly symbol: RelationSymbol;
    };

const spaces = /[ \t]*/y;
const lineBreak = /\r?\n|\r/y;
const inference = /-{2}/y;
const relation = /\+>|->|><|_>|<[+\-_]|[+-]|_(?=\s)/y;
const heading = /(#+) /y;
const number = /\(\d+\)/y;
const item = /(?:\d+\.|\*)(?=\s)/y;

/** What the line begins with that begins at `reader.at`. Lines with nothing but a comment are as if not there. */
export function lineStart(reader: Reader): LineStart {
  const { text } = reader;
  let { at } = reader;
  let [indent, isFresh] = [0, true];
  for (;;) {
    const content = at + (matchAt(spaces, text, at)?.[0].length ?? 0);
    // A comment has no width: what comes after it is indented as the comment was.
    indent = (isFresh ? 0 : indent) + content - at;
    if (content >= text.length) return { kind: 'end', at: text.length, end: text.length };
    const broken = matchAt(lineBreak, text, content);
    if (broken && isFresh) return { kind: 'blank', at, end: content + broken[0].length };
    const afterComment = broken ? undefined : commentEnd(reader, content);
    if (!broken && afterComment === undefined) return beginningAt(text, content, indent);
    at = broken ? content + broken[0].length : (afterComment ?? content);
    isFresh = broken !== null;
  }
}

function beginningAt(text: string, at: number, indent: number): LineStart {
  if (matchAt(inference, text, at)) return { kind: 'inference', at, end: at + 2 };
  const symbol = matchAt(relation, text, at)?.[0];
  if (symbol) {
    return { kind: 'relation', at, end: at + symbol.length, indent, symbol: symbol as RelationSymbol };
  }
  const hashes = indent === 0 ? matchAt(heading, text, at) : null;
  if (hashes) return { kind: 'heading', at, end: at + hashes[0].length, level: hashes[1]?.length ?? 1 };
  const numbered = matchAt(number, text, at)?.[0];
  if (numbered) return { kind: 'number', at, end: at + numbered.length };
  const listed = matchAt(item, text, at)?.[0];
  if (listed) return { kind: 'item', at, end: at + listed.length, indent };
  return { kind: 'text', at, end: at };
}
