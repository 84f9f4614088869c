import { createHash } from 'node:crypto';
import type { SentText } from '#shared/desktop/desktop-api';

/** Pieces of texts by their names. */
export type Pieces = ReadonlyMap<string, Uint8Array>;

/** What a piece is called, whoever sends it and whenever. */
export function nameOfPiece(piece: Uint8Array): string {
  return createHash('sha256').update(piece).digest('hex');
}

/**
 * The whole text as UTF-8.
 *
 * @throws Error where a piece is not at hand, so that nobody takes what is left for the whole.
 */
export function bytesOfText({ text, pieces = [] }: SentText, atHand: Pieces): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { at, name } of pieces) {
    const piece = atHand.get(name);
    if (piece === undefined) throw new Error('A piece of this text is not at hand.');
    parts.push(utf8(text.slice(from, at)), piece);
    from = at;
  }
  return Buffer.concat([...parts, utf8(text.slice(from))]);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
