import type { Citation } from './citation';
import type { Source } from './source';

/** A hash that is of no text in a sketch. */
const anotherText = `sha256:${'0'.repeat(64)}`;

const by = { by: 'Ann', at: '2026-01-31' };

/** The statements of a sketch: commas and line ends within quotation marks part nothing. */
export function statementsOf(text: string): readonly string[] {
  return (text.match(/(?:"[^"]*"|[^,\n"])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

/** The stored text of a source; its hash is not of this text where it is said to be `from another text`. */
export function stored(text: string, fromAnother: boolean): Pick<Source, 'text' | 'hash'> {
  return { text, ...(fromAnother && { hash: anotherText }) };
}

/**
 * A quotation. What stood before and after the words is parted from them by bars: `In 2014 |109 ships| came`. It may be
 * from another text than the stored one, and confirmed by a person.
 */
export function quotation(
  source: string,
  words: string,
  { fromAnother, confirmed }: { readonly fromAnother: boolean; readonly confirmed: boolean },
): Citation {
  const [prefix = '', exact, suffix] = words.split('|');
  const quote = exact === undefined ? { exact: words } : { exact, prefix, suffix: suffix ?? '' };
  return {
    source,
    quote: { ...quote, ...(fromAnother && { hash: anotherText }) },
    ...(confirmed && { verdict: { ...by, ok: true } }),
  };
}
