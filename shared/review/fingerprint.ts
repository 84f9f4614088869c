import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import type { Source } from '#shared/model/source';
import { hashOf, storedText } from '#shared/quotes/stored-text';

/**
 * What a reviewer of a citation looks at, in one word for `Verdict.of`: what the node says, the words of the quote, and
 * the text of the source. Where they stand in the text and how the place is written is no part of it.
 */
export function fingerprintOf(
  { text }: Pick<MapNode, 'text'>,
  { quote }: Citation,
  source: Pick<Source, 'text' | 'hash'> | undefined,
): string {
  return hashOf(JSON.stringify([text, quote?.exact ?? null, textHashOf(source) ?? null]));
}

/** The text itself is asked before what the file says of it: another program may have changed one without the other. */
export function textHashOf(source: Pick<Source, 'text' | 'hash'> | undefined): string | undefined {
  return source?.text === undefined ? source?.hash : storedText(source.text).hash;
}
