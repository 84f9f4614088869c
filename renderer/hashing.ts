import { isHashed, learnHash } from '#shared/quotes/stored-text';

/** Shorter texts are hashed in a few milliseconds by whoever wants to know, in UTF-16 code units. */
const short = 100_000;

/**
 * Has a long text hashed by the engine, beside the window's own work: when it is done, whoever asks for the hash need not
 * wait for it.
 */
export async function hashBeside(text: string): Promise<void> {
  if (isShort(text) || isHashed(text)) return;
  learnHash(text, await digestOf(text));
}

export function isShort(text: string): boolean {
  return text.length < short;
}

/** "sha256:…" of a text as UTF-8. */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `sha256:${hex}`;
}
