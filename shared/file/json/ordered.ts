import type { Field, Part } from '#shared/shape/shape';
import { hasMarks } from './as-written';

/**
 * The value with the fields of records in the order of their shape and unknown fields after them; the same
 * value where it is so already. `undefined` if `JSON.stringify` would not write it faithfully: something in it
 * is marked (see `as-written.ts`), or JavaScript will not have its keys in this order.
 */
export function inFieldOrder(value: unknown, shape: Part): unknown {
  const walk: Walk = { plain: true };
  const ordered = orderedValue(walk, value, shape);
  return walk.plain ? ordered : undefined;
}

interface Walk {
  plain: boolean;
}

function orderedValue(walk: Walk, value: unknown, shape: Part | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (hasMarks(value)) walk.plain = false;
  if (!walk.plain) return value;
  return Array.isArray(value) ? orderedList(walk, value, shape) : orderedObject(walk, value, shape);
}

function orderedList(walk: Walk, list: readonly unknown[], shape: Part | undefined): unknown {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = orderedValue(walk, list[index], shape?.items);
    if (item === list[index]) continue;
    copy ??= list.slice();
    copy[index] = item;
  }
  return copy ?? list;
}

function orderedObject(walk: Walk, object: object, shape: Part | undefined): unknown {
  const fields = shape?.fields ?? [];
  const keys = Object.keys(object);
  const values = object as { readonly [key: string]: unknown };
  let changes: Map<string, unknown> | undefined;
  let last = 0;
  for (const key of keys) {
    const rank = rankOf(fields, key);
    const part = orderedValue(walk, values[key], fields[rank]?.shape ?? shape?.items);
    if (part !== values[key] || rank < last) changes ??= new Map();
    if (part !== values[key]) changes?.set(key, part);
    last = Math.max(rank, last);
  }
  if (changes === undefined) return object;
  const sorted = keys.slice().sort((a, b) => rankOf(fields, a) - rankOf(fields, b));
  const copy = Object.fromEntries(sorted.map((key) => [key, changes.get(key) ?? values[key]]));
  if (Object.keys(copy).some((key, index) => key !== sorted[index])) walk.plain = false;
  return copy;
}

/** Place of a field among the known ones; after all of them where it is not known. */
function rankOf(fields: readonly Field[], key: string): number {
  for (let rank = 0; rank < fields.length; rank += 1) if (fields[rank]?.key === key) return rank;
  return fields.length;
}
