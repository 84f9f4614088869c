import type { Reader } from './reader';

/** The place behind the comment that begins here; `undefined` where none does. */
export function commentEnd({ text, next }: Reader, at: number): number | undefined {
  const first = text[at];
  if (first !== '/' && first !== '<') return undefined;
  if (text.startsWith('/*', at)) return behind(next('*/', at + 2), 2);
  if (text.startsWith('<!--', at)) return behind(next('-->', at + 4), 3);
  // The two strokes of a web address are none, though they are one to other programs.
  if (!text.startsWith('//', at) || text[at - 1] === ':') return undefined;
  const end = next('\n', at);
  return end === -1 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}

function behind(found: number, length: number): number | undefined {
  return found === -1 ? undefined : found + length;
}
