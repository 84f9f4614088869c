import { Composer, type CST, type Document, isCollection, isMap, isPair, isScalar, Parser } from 'yaml';
import { failed, ok, type Result } from '#shared/result';
import { isObject } from '#shared/shape/shape';
import { argdownWords } from '#shared/words/argdown';
import type { YamlRecord } from './syntax';

const words = argdownWords.yaml;

export interface YamlProblem {
  /** From the beginning of what was written, in UTF-16 code units. */
  readonly offset: number;
  /** A clause without a full stop. */
  readonly detail: string;
}

/** Deeper than any map may be. */
const deepest = 64;

/**
 * The record in a piece of YAML; an empty one where there is nothing. `from` is how much stands before the text in what
 * was written. Aliases are refused: a few of them can stand for more than any memory holds.
 */
export function readYaml({
  text,
  from,
}: {
  readonly text: string;
  readonly from: number;
}): Result<YamlRecord, YamlProblem> {
  const fail = (offset: number, detail: string) =>
    failed({ offset: from + Math.min(offset, text.length), detail });
  const tokens: CST.Token[] = [];
  for (const token of new Parser().parse(text)) {
    if (token.type === 'error') return fail(token.offset, clause(token.message));
    tokens.push(token);
  }
  // What follows goes down into the tokens by calls, and a stack that runs over in there ends the program.
  if (isDeeperThan(tokens, deepest)) return fail(0, words.tooDeep);
  // That names are unique is seen to below: the package compares each with each.
  const composer = new Composer({ uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined || second !== undefined) return fail(0, words.notFields);
  const [error] = document.errors;
  if (error) return fail(error.pos[0], clause(error.message));
  const repeated = repeatedKey(document);
  if (repeated !== undefined) return fail(repeated.offset, words.repeated(repeated.name));
  const value = plainValue(document);
  if (value === undefined) return fail(0, words.alias);
  if (value === null) return ok({});
  if (!isObject(value)) return fail(0, words.notFields);
  return isJson(value) ? ok(value) : fail(0, words.notPlain);
}

function clause(message: string): string {
  return message.split('\n', 1).join('').replace(/[.:]$/, '');
}

/** `undefined` where an alias would have to be followed. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? null;
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function isDeeperThan(tokens: readonly CST.Token[], limit: number): boolean {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > limit) return true;
    const parts = 'items' in token ? token.items.flatMap((item) => [item.key, item.value]) : [];
    const below = token.type === 'document' ? [token.value] : parts;
    for (const part of below) if (part) waiting.push({ token: part, depth: depth + 1 });
  }
  return false;
}

function repeatedKey(document: Document): { readonly name: string; readonly offset: number } | undefined {
  const waiting: unknown[] = [document.contents];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isCollection(next)) continue;
    const names = new Set<unknown>();
    for (const item of next.items) {
      const key = isMap(next) && isPair(item) && isScalar(item.key) ? item.key : undefined;
      if (key && names.has(key.value)) return { name: String(key.value), offset: key.range?.[0] ?? 0 };
      if (key) names.add(key.value);
      waiting.push(...(isPair(item) ? [item.key, item.value] : [item]).filter((part) => part !== null));
    }
  }
  return undefined;
}

/** Whether JSON could hold it. How deep it goes has been looked at before. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.every(isJson);
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isJson)
  );
}
