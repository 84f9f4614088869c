/** The words nearest to one that somebody mistyped, best first: at most three, and none that is much different. */
export function nearest(typed: string, words: readonly string[]): readonly string[] {
  return words
    .map((word) => ({
      word,
      away: word.startsWith(typed) ? 0 : distance(typed.toLowerCase(), word.toLowerCase()),
    }))
    .filter(({ away }) => away <= Math.max(1, typed.length * 0.4))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ word }) => word);
}

/** Characters to insert, delete or replace (Levenshtein 1966). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (one[line - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
