import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { oncePerRecent } from '#shared/model/once-per';

/** A text as sources store it, with what is worked out of it once for all quotations from it. */
export interface StoredText {
  readonly text: string;
  /** "sha256:…" of the text as UTF-8. */
  readonly hash: string;
}

/** Looked up by the text itself, which stays the same string whatever else of its source is edited. */
export const storedText: (text: string) => StoredText = oncePerRecent(64, (text) => ({
  text,
  hash: hashOf(text),
}));

/** What a text is called in `Source.hash` and `Quote.hash`: "sha256:…" of it as UTF-8. */
export function hashOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
