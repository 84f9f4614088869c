import type { CslItem } from '#shared/model/source';

/** A field as one line without space around it; "" where it is missing or is no text. */
export function cslText(item: CslItem, field: string): string {
  return writtenText(item, field).replace(/\s+/gu, ' ').trim();
}

/** A field as it is written in the item, lines included; "" where it is missing or is no text. */
export function writtenText(item: CslItem, field: string): string {
  const value = item[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The fields of something that should be an object, be it one or not. */
export function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
