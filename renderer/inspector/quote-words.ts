import type { Quote } from '#shared/model/citation';

/**
 * A quote with other words. Other words stand elsewhere, so where they were found is forgotten; a quote without
 * words is none.
 */
export function withWords(
  quote: Quote | undefined,
  words: Partial<Record<'exact' | 'prefix' | 'suffix', string>>,
): Quote | undefined {
  const { start, end, hash, ...kept } = quote ?? { exact: '' };
  const next = { ...kept, ...words };
  if (next.exact === '') return undefined;
  const { prefix, suffix, ...rest } = next;
  return { ...rest, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
