/**
 * A text as it is searched for words: one kind of apostrophe, of dash and of space. Every sign stays in its place, so that
 * what is found can be cut out of the text as it was written.
 */
export function plain(text: string): string {
  return text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s/gu, ' ');
}
