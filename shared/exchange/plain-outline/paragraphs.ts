/**
 * The paragraphs of a text. Blank lines separate them; in a text without any, every line is one, unless the lines
 * were broken to a width, as mail programs do.
 */
export function paragraphsOf(text: string): readonly string[] {
  const blocks = blocksOf(text);
  const apart = blocks.length > 1;
  return blocks.flatMap((lines) => {
    if (lines.length === 1 || isWrapped(lines)) return [lines.join(' ')];
    return apart ? [lines.join('\n')] : lines;
  });
}

/** Runs of lines that are not blank, trimmed. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let wasBlank = true;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '') {
      if (wasBlank) blocks.push([]);
      blocks.at(-1)?.push(words);
    }
    wasBlank = words === '';
  }
  return blocks;
}

/** A width that lines are broken to; shorter ones were ended by hand, longer ones not broken at all. */
const widths = { least: 40, most: 110 };

/** All lines but the last nearly fill a width, and a sentence goes on from one of them to the next. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).every(({ length }) => length >= widths.least && length <= widths.most);
  return full && lines.some((line, index) => index > 0 && /^\p{Lowercase}/u.test(line));
}
