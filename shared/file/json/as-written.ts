/**
 * What JavaScript would change about a piece of JSON: numbers that it cannot hold or would spell another
 * way (12345678901234567890, 1.0, 1e400), and the order of fields whose names are whole numbers. Both ride
 * along with the value on a symbol, which spread copies and everybody else overlooks.
 */
const asWritten = Symbol('as written in the file');

export interface Marks {
  /** All keys of the object in the order of the file; absent where JavaScript keeps that order. */
  readonly keys?: readonly string[];
  /** The spelling of numbers, by key or index. */
  readonly numbers?: ReadonlyMap<string, string>;
}

type Marked = { readonly [asWritten]?: Marks };

/** Marks a value that was just made. */
export function mark<T extends object>(value: T, marks: Marks): T {
  return Object.assign(value, { [asWritten]: marks });
}

export function hasMarks(value: object): boolean {
  return marksOf(value) !== undefined;
}

/** Own keys in the order of the file, keys added since then at the end. */
export function keysAsWritten(value: object): readonly string[] {
  const keys = Object.keys(value);
  const order = marksOf(value)?.keys;
  if (order === undefined) return keys;
  const before = order.filter((key) => Object.hasOwn(value, key));
  const known = new Set(before);
  return [...before, ...keys.filter((key) => !known.has(key))];
}

/** The number at `key` as the file spelled it, unless it has changed since. */
export function numberAsWritten(value: object, key: string | number, number: number): string | undefined {
  const spelling = marksOf(value)?.numbers?.get(String(key));
  return spelling !== undefined && Object.is(Number(spelling), number) ? spelling : undefined;
}

/** An object of these fields in this order, each number with its spelling where it has one of its own. */
export function gathered(
  fields: readonly { readonly key: string; readonly value: unknown; readonly spelling?: string }[],
): { readonly [key: string]: unknown } {
  const object = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  const keys = fields.map(({ key }) => key);
  const inOrder = Object.keys(object).every((key, index) => key === keys[index]);
  const numbers = new Map(
    fields.flatMap(({ key, spelling }) => (spelling === undefined ? [] : [[key, spelling] as const])),
  );
  if (inOrder && numbers.size === 0) return object;
  return mark(object, { ...(!inOrder && { keys }), ...(numbers.size > 0 && { numbers }) });
}

function marksOf(value: Marked): Marks | undefined {
  return value[asWritten];
}
