import { paragraphsOf } from './paragraphs';

/** A statement in pasted text, and how deep it lies: a child is one deeper than its parent, which is the nearest above it. */
export interface OutlineItem {
  readonly depth: number;
  readonly text: string;
}

/**
 * The statements in a text. Bullets, numbers, headings and indentation make a tree of them; text without any of
 * these is statements by paragraphs. Nothing here grows faster than the text.
 */
export function outlineItems(text: string): readonly OutlineItem[] {
  const lines = text.split('\n').map(lineOf);
  if (!isOutline(lines)) return paragraphsOf(text).map((paragraph) => ({ depth: 0, text: paragraph }));
  return nested(withContinuations(lines));
}

interface Line {
  /** Compared from the left: level of the heading, columns of indentation, parts of the number or 1 for a bullet. */
  readonly rank: readonly [heading: number, indent: number, marker: number];
  readonly text: string;
}

const belowHeadings = 7;
const heading = /^(#{1,6})[ \t]+(?=\S)/;
const marker =
  /^(?:[-*+•◦▪▫‣⁃●○■–—·](?=[ \t])|(\d+(?:\.\d+)+)\.?(?=[ \t])|\(?\d{1,4}[.)](?=[ \t])|\(?[a-zA-Z]\)(?=[ \t])|\([a-zA-Z]\)(?=[ \t]))[ \t]+/;
const checkbox = /^\[[ xX]\][ \t]+/;

function lineOf(line: string): Line {
  const words = line.trimStart();
  const indent = columnsOf(line.slice(0, line.length - words.length));
  const head = heading.exec(words);
  if (head) return { rank: [head[1]?.length ?? 1, 0, 0], text: words.slice(head[0].length).trim() };
  const mark = marker.exec(words);
  const parts = mark ? (mark[1]?.split('.').length ?? 1) : 0;
  const rest = words.slice(mark?.[0].length ?? 0);
  return { rank: [belowHeadings, indent, parts], text: (mark ? rest.replace(checkbox, '') : rest).trim() };
}

const tabWidth = 4;

function columnsOf(space: string): number {
  let columns = 0;
  for (const character of space) columns += character === '\t' ? tabWidth - (columns % tabWidth) : 1;
  return columns;
}

/** Indentation counts where it begins right below a line: the first line of a paragraph in a book is indented too. */
function isOutline(lines: readonly Line[]): boolean {
  return lines.some(({ rank: [level, indent, parts], text }, index) => {
    if (text === '') return false;
    if (parts > 0 || level < belowHeadings) return true;
    const above = lines[index - 1];
    return above !== undefined && above.text !== '' && indent > above.rank[1];
  });
}

/** Lines without a mark that hang under an item with one go on with its text. */
function withContinuations(lines: readonly Line[]): readonly Line[] {
  const whole: { rank: Line['rank']; texts: string[] }[] = [];
  for (const { rank, text } of lines) {
    if (text === '') continue;
    const last = whole.at(-1);
    const goesOn =
      last !== undefined &&
      last.rank[2] > 0 &&
      rank[2] === 0 &&
      rank[0] === belowHeadings &&
      rank[1] > last.rank[1];
    if (goesOn) last.texts.push(text);
    else whole.push({ rank, texts: [text] });
  }
  return whole.map(({ rank, texts }) => ({ rank, text: texts.join(' ') }));
}

function nested(lines: readonly Line[]): readonly OutlineItem[] {
  const above: Line['rank'][] = [];
  return lines.map(({ rank, text }) => {
    for (let last = above.at(-1); last !== undefined && !isLess(last, rank); last = above.at(-1)) above.pop();
    above.push(rank);
    return { depth: above.length - 1, text };
  });
}

function isLess(a: Line['rank'], b: Line['rank']): boolean {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing >= 0 && (a[differing] ?? 0) < (b[differing] ?? 0);
}
