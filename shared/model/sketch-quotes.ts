import type { Citation } from './citation';

/** A hash that is of no text in a sketch. */
const anotherText = `sha256:${'0'.repeat(64)}`;

const by = { by: 'Ann', at: '2026-01-31' };

/** The statements of a sketch: commas and line ends within quotation marks part nothing. */
export function statementsOf(text: string): readonly string[] {
  return (text.match(/(?:"[^"]*"|[^,\n"])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

/** `S1 says "…"`: the stored text of a source; with `from another text`, its hash is not that of this one. */
export function sayingOf(statement: string) {
  const [all, id = '', text = '', other] =
    /^(\S+) says "([^"]*)"( from another text)?$/.exec(statement) ?? [];
  return all === undefined ? null : { id, fields: { text, ...(other ? { hash: anotherText } : {}) } };
}

/**
 * `E1 quotes S1 "…"`. What stood before and after the words is parted from them by bars: `"In 2014 |109 ships| came"`.
 * The quotation may be `from another text` than the stored one, and `confirmed` by a person.
 */
export function quotingOf(statement: string): { readonly id: string; readonly citation: Citation } | null {
  const pattern = /^(\S+) quotes (\S+) "([^"]*)"( from another text)?( confirmed)?$/;
  const [all, id = '', source = '', words = '', other, confirmed] = pattern.exec(statement) ?? [];
  if (all === undefined) return null;
  const [prefix = '', exact, suffix] = words.split('|');
  const quote = exact === undefined ? { exact: words } : { exact, prefix, suffix: suffix ?? '' };
  return {
    id,
    citation: {
      source,
      quote: { ...quote, ...(other ? { hash: anotherText } : {}) },
      ...(confirmed ? { verdict: { ...by, ok: true } } : {}),
    },
  };
}
