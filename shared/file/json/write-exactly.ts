import type { Field, Part } from '#shared/shape/shape';
import { keysAsWritten, numberAsWritten } from './as-written';

/**
 * JSON as `JSON.stringify(value, null, 2)` spells it, several times slower, but with the fields of records in
 * the order of their shape, and with whatever is marked written as it was (see `as-written.ts`). Recursion is
 * as deep as the value.
 */
export function writeExactly(value: unknown, shape: Part): string {
  return writeValue(value, shape, '\n');
}

/** `newLine` is a line end with the indentation of the line that the value begins in. */
function writeValue(value: unknown, shape: Part | undefined, newLine: string): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return writeList(value, shape?.items, newLine);
  return writeObject(value, shape, newLine);
}

function writeList(list: readonly unknown[], items: Part | undefined, newLine: string): string {
  if (list.length === 0) return '[]';
  const inner = `${newLine}  `;
  let out = '[';
  list.forEach((item, index) => {
    const written = writeUnlessSpelled(list, index, item, items, inner);
    out += `${index === 0 ? '' : ','}${inner}${written}`;
  });
  return `${out}${newLine}]`;
}

function writeObject(object: object, shape: Part | undefined, newLine: string): string {
  const inner = `${newLine}  `;
  const values = object as { readonly [key: string]: unknown };
  const fields = shape?.fields ?? [];
  let out = '';
  for (const { key, shape: part } of fields) {
    const value = values[key];
    if (value !== undefined) out += `,${inner}"${key}": ${writeValue(value, part, inner)}`;
  }
  for (const key of keysAsWritten(object)) {
    const value = values[key];
    if (value === undefined || isKnown(fields, key)) continue;
    out += `,${inner}${JSON.stringify(key)}: ${writeUnlessSpelled(object, key, value, shape?.items, inner)}`;
  }
  return out === '' ? '{}' : `{${out.slice(1)}${newLine}}`;
}

function isKnown(fields: readonly Field[], key: string): boolean {
  for (const field of fields) if (field.key === key) return true;
  return false;
}

/** Numbers that no shape knows keep the spelling of the file. */
function writeUnlessSpelled(
  around: object,
  key: string | number,
  value: unknown,
  shape: Part | undefined,
  newLine: string,
): string {
  const spelling = typeof value === 'number' ? numberAsWritten(around, key, value) : undefined;
  return spelling ?? writeValue(value, shape, newLine);
}
