import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { atOnce, inStepsOncePerRecent, type Steps } from '#shared/model/in-steps';

/** A text as sources store it, with what is worked out of it once for all quotations from it. */
export interface StoredText {
  readonly text: string;
  /** "sha256:…" of the text as UTF-8. */
  readonly hash: string;
}

/** UTF-16 code units that are hashed in one step. */
const stretch = 1 << 16;

function* hashed(text: string): Steps<StoredText> {
  const hash = sha256.create();
  for (let start = 0; start < text.length; ) {
    const end = start + stretch + (isHighSurrogate(text.charCodeAt(start + stretch - 1)) ? 1 : 0);
    hash.update(utf8ToBytes(text.slice(start, end)));
    start = end;
    yield;
  }
  return { text, hash: `sha256:${bytesToHex(hash.digest())}` };
}

/** Looked up by the text itself, which stays the same string whatever else of its source is edited. */
const remembered = inStepsOncePerRecent(64, hashed);

export const storedText: (text: string) => StoredText = remembered.atOnce;
export const storedTextInSteps: (text: string) => Steps<StoredText> = remembered.inSteps;

/** Whether `storedText` has the hash at hand. */
export const isHashed: (text: string) => boolean = remembered.isKnown;

/** Tells `storedText` the hash of a text that somebody worked out from the text itself, such as another thread. */
export function learnHash(text: string, hash: string): void {
  if (!isHashed(text)) remembered.learn(text, { text, hash });
}

/**
 * What a text is called in `Source.hash` and `Quote.hash`: "sha256:…" of it as UTF-8. Not remembered, so that what is
 * asked once takes no place from the texts of sources.
 */
export function hashOf(text: string): string {
  return atOnce(hashed(text)).hash;
}

/** What is encoded in two must not come apart. */
function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
