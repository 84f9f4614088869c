import type { Block } from './text-document';
import { bullets, code, type Inline, italic, type Piece, paragraph, strong } from './text-document';

/**
 * What somebody wrote as Markdown, as far as texts like ours have it: paragraphs, lists of one level, strong, italic and
 * code. Headings are strong paragraphs, since the text has headings of its own, and links are the words that they are.
 */
export function markdownBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n[^\S\n]*\n/)) {
    const items: Inline[] = [];
    for (const line of linesOf(part)) {
      const [, bullet] = /^(?:[-*+]|\d+[.)])\s+(.*)$/.exec(line) ?? [];
      const [, heading] = /^#{1,6}\s+(.*)$/.exec(line) ?? [];
      if (bullet !== undefined) {
        items.push(piecesOf(bullet));
        continue;
      }
      if (items.length > 0) blocks.push(bullets(items.splice(0)));
      blocks.push(heading === undefined ? paragraph(...piecesOf(line)) : paragraph(strong(heading)));
    }
    if (items.length > 0) blocks.push(bullets(items));
  }
  return blocks;
}

/** The lines of a part, those that only go on with the one before joined to it. */
function linesOf(part: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of part.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const isOwn =
      lines.length === 0 || /^(?:[-*+]|\d+[.)]|#{1,6})\s/.test(line) || lines.at(-1)?.startsWith('#');
    if (isOwn) lines.push(line);
    else lines.push(`${lines.pop()} ${line}`);
  }
  return lines;
}

/** A sign that is never closed is a sign, as in a text that is no Markdown. */
const marked = /\*\*(?=\S)([^*]+?)(?<=\S)\*\*|\*(?=\S)([^*]+?)(?<=\S)\*|`([^`]+)`/g;

function piecesOf(line: string): Inline {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: whole, 1: bold, 2: slanted, 3: typed, index } of line.matchAll(marked)) {
    if (index > end) pieces.push({ text: line.slice(end, index) });
    if (bold !== undefined) pieces.push(strong(bold));
    else if (slanted !== undefined) pieces.push(italic(slanted));
    else pieces.push(code(typed ?? ''));
    end = index + whole.length;
  }
  return end < line.length ? [...pieces, { text: line.slice(end) }] : pieces;
}
