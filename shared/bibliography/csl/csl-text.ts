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

/** Without the signs of `edges` at its ends: by walking, because a pattern would search long runs of them again and again. */
export function withoutEdges(
  text: string,
  { start, end }: { readonly start: string; readonly end: string },
): string {
  let [from, to] = [0, text.length];
  while (from < to && start.includes(text.charAt(from))) from += 1;
  while (to > from && end.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** The fields of something that should be an object, be it one or not. */
export function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
