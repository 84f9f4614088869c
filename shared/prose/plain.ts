/**
 * A text as it is searched for words: small letters, one kind of apostrophe, of dash and of space. Every sign stays in its
 * place, so that what is found can be cut out of the text as it was written.
 */
export function plain(text: string): string {
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s/g, ' ');
}

/** Characters beyond which a text is no statement, and not searched for what a statement says. */
export const longestStatement = 2000;
