import fc from 'fast-check';
import { parseMap } from '#shared/file/parse';
import type { ArgumentMap } from '#shared/model/argument-map';

/** The map in a text that must hold one. */
export function opened(text: string): ArgumentMap {
  const result = parseMap(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** A value as JSON with all keys sorted: equal exactly where the contents are. */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))
      : part,
  );
}

/** The same fields, the last first. */
export function reversed<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).reverse()) as T; // The same entries.
}

const anyNumber = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '1.0',
    '-0.0',
    '12345678901234567890',
    '1e400',
    '-1E+2',
    '1e5',
    '0.10',
    '1.5',
    '7',
  ),
  fc
    .tuple(fc.integer(), fc.nat({ max: 999 }), fc.integer({ min: -400, max: 400 }))
    .map(([a, b, c]) => `${a}.${b}e${c}`),
);

const anyName = fc.oneof(fc.constantFrom('2', '10', '1', '01', '4294967295', '__proto__', 'a'), fc.string());

type Tree =
  | string
  | { readonly items: readonly Tree[] }
  | { readonly fields: readonly (readonly [string, Tree])[] };

const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(
      anyNumber,
      fc.string().map((text) => JSON.stringify(text)),
      fc.constantFrom('true', 'null'),
    ),
    fc.array(tie('tree'), { maxLength: 3 }).map((items) => ({ items })),
    fc
      .uniqueArray(fc.tuple(anyName, tie('tree')), { maxLength: 4, selector: ([name]) => name })
      .map((fields) => ({ fields })),
  ),
})).tree;

/** JSON text, indented as files are, `level` levels in; with numbers and names that JavaScript would change. */
export function anyJson(level: number): fc.Arbitrary<string> {
  return anyTree.map((tree) => textOf(tree, level));
}

function textOf(tree: Tree, level: number): string {
  if (typeof tree === 'string') return tree;
  const parts =
    'items' in tree
      ? tree.items.map((item) => textOf(item, level + 1))
      : tree.fields.map(([name, value]) => `${JSON.stringify(name)}: ${textOf(value, level + 1)}`);
  const [open, close] = 'items' in tree ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  const indent = '  '.repeat(level);
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}
