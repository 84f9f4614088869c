/**
 * A pattern that finds any of these words and phrases, as whole words and whatever their case. A list may be written in
 * one text, parted by commas; a phrase may be a pattern itself.
 */
export function phrases(list: string): RegExp {
  const each = list
    .split(/,\s+/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${each})(?![\\p{L}\\p{N}'])`, 'giu');
}

/** The words of a list that is written in one text. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
