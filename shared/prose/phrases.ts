/**
 * A pattern that finds any of these words and phrases, as whole words of a plain text. A list may be written in one text,
 * parted by commas; a phrase may be a pattern itself. Without the flags for case and Unicode, which make it ten times slower.
 */
export function phrases(list: string): RegExp {
  const each = list
    .split(/,\s+/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .join('|');
  return new RegExp(`\\b(?:${each})(?!\\w)`, 'g');
}

/** The words of a list that is written in one text. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
