import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { failed, ok, type Result } from '#shared/result';
import { yamlWords as words } from '#shared/words/imported-formats';
import type { Yaml } from './yaml-value';

/** No format that is read here nests deeper, and each level takes room on the stack of whoever walks the document. */
const deepest = 64;

/** Characters and values that aliases may repeat in all: a few lines of aliases to aliases unfold to billions. */
const mostRepeated = 1_000_000;

/** The value of a YAML document, or the sentence that says at which line and column there is none. */
export function readYaml(text: string, name: string): Result<Yaml, string> {
  if (isEndless(text)) return failed(words.tooLong(name, mostParts));
  const lines = new LineCounter();
  const document = isBottomless(text) ? undefined : composed(text, lines);
  if (document === undefined) return failed(words.tooDeep(name, deepest));
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return [name, line, col] as const;
  };
  const [error] = document.errors;
  if (error) return failed(words.notYaml(...place(error.pos[0]), error.message));
  return plainValue(document, (offset, detail) =>
    detail === 'deep' ? words.tooDeep(name, deepest) : words[detail](...place(offset)),
  );
}

/** Lines and list items: so many take a few seconds to read, and the files of people have some hundreds. */
const mostParts = 250_000;

function isEndless(text: string): boolean {
  let parts = 0;
  for (let at = 0; at < text.length && parts <= mostParts; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === comma) parts += 1;
  }
  return parts > mostParts;
}

const lineFeed = 10;
const comma = 44;

/** Of brackets that stand open at once; more than that are never closed by people. */
const mostOpen = 500;

/**
 * Whether brackets or dashes nest without end. The parser needs time by the square of their depth before it says so itself;
 * that signs within texts are counted too does no harm at such numbers.
 */
function isBottomless(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > mostOpen) return true;
  }
  return /(?:[-?:] +){500}/.test(text);
}

function composed(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      version: '1.2',
      // Its own check compares each key with all others; `plainValue` does it in one pass.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      lineCounter,
    });
  } catch (error) {
    // The one thing that it throws at a text: its own stack is full.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Refusal = 'deep' | 'repeatedKey' | 'keyIsNoText' | 'unknownAlias' | 'unfolds';

/** A value, and how many values and characters are in it. */
interface Sized {
  readonly value: Yaml;
  readonly size: number;
}

function plainValue(
  { contents }: Document,
  refusal: (offset: number, why: Refusal) => string,
): Result<Yaml, string> {
  const anchors = new Map<string, Sized>();
  let repeated = 0;
  let problem: string | undefined;
  const refuse = (node: unknown, why: Refusal): Sized => {
    problem ??= refusal(offsetOf(node), why);
    return nothing;
  };
  const sized = (node: unknown, depth: number): Sized => {
    if (problem !== undefined) return nothing;
    if (depth > deepest) return refuse(node, 'deep');
    if (isAlias(node)) {
      const known = anchors.get(node.source);
      if (known === undefined) return refuse(node, 'unknownAlias');
      repeated += known.size;
      return repeated > mostRepeated ? refuse(node, 'unfolds') : known;
    }
    const read = isMap(node)
      ? mapOf(node.items, depth)
      : isSeq(node)
        ? listOf(node.items, depth)
        : leafOf(node);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, read);
    return read;
  };
  const listOf = (items: readonly unknown[], depth: number): Sized => {
    const parts = items.map((item) => sized(item, depth + 1));
    return { value: parts.map(({ value }) => value), size: sizeOf(parts) };
  };
  const mapOf = (
    items: readonly { readonly key: unknown; readonly value: unknown }[],
    depth: number,
  ): Sized => {
    const value = new Map<string, Yaml>();
    const parts: Sized[] = [];
    for (const item of items) {
      const key = sized(item.key, depth + 1).value ?? '';
      if (typeof key !== 'string') return refuse(item.key, 'keyIsNoText');
      if (value.has(key)) return refuse(item.key, 'repeatedKey');
      const part = sized(item.value, depth + 1);
      parts.push(part);
      value.set(key, part.value);
    }
    return { value, size: sizeOf(parts) };
  };
  const { value } = sized(contents, 0);
  return problem === undefined ? ok(value) : failed(problem);
}

const nothing: Sized = { value: null, size: 1 };

function leafOf(node: unknown): Sized {
  if (!isScalar(node)) return nothing;
  const text = String(node.value ?? '');
  const isNull = node.type === 'PLAIN' && /^(?:|~|null|Null|NULL)$/.test(text);
  return { value: isNull ? null : text, size: 1 + text.length };
}

function sizeOf(parts: readonly Sized[]): number {
  return parts.reduce((sum, { size }) => sum + size, 1);
}

function offsetOf(node: unknown): number {
  return (isAlias(node) || isMap(node) || isSeq(node) || isScalar(node)) && node.range ? node.range[0] : 0;
}
