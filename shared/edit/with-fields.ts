import { sameContent } from './same-content';

/** New values for some fields. `undefined` takes an optional field away. */
export type FieldChanges<T> = {
  readonly [K in keyof T]?: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K];
};

/**
 * The record with new values in some of its fields, the same record where they say the same. Everything else
 * in it stays, what this program does not know included. A field that has become empty goes, unless its
 * `required` says that it must be there: nobody wants `"note": ""` in their file.
 */
export function withFields<T extends object>(
  record: T,
  changes: FieldChanges<NoInfer<T>>,
  required: readonly (keyof T & string)[] = [],
): T {
  const copy: Fields = { ...(record as Fields) };
  let changed = false;
  for (const [field, value] of Object.entries(changes)) {
    const goes = isEmpty(value) && !required.some((name) => name === field);
    if (goes ? !Object.hasOwn(copy, field) : sameContent(copy[field], value)) continue;
    changed = true;
    if (goes) delete copy[field];
    else copy[field] = value;
  }
  return changed ? (copy as T) : record; // Its fields are those of `T`: only optional ones can go.
}

type Fields = { [field: string]: unknown };

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
