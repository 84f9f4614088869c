import { type Endnotes, endnotes, wordsIn } from './endnotes';
import { headingNumbers } from './heading-numbers';
import { plain } from './markdown-text';
import { printable } from './printable';
import { type Block, type Inline, isNote, type Piece, type TextDocument } from './text-document';

/** A text as Markdown with the tables and footnotes of GitHub. The same text gives the same characters. */
export function toMarkdown({ title, blocks }: TextDocument): string {
  const notes = endnotes();
  const numbers = headingNumbers(blocks);
  const parts = blocks.map((block) => written(block, numbers.get(block) ?? '', notes));
  const foot = notes.all().map((note, index) => `[^${index + 1}]: ${lineOf(wordsIn(note), notes)}`);
  return `${[`# ${plain(title)}`, ...parts, ...foot].filter((part) => part !== '').join('\n\n')}\n`;
}

function written(block: Block, number: string, notes: Endnotes): string {
  const line = (text: Inline) => lineOf(text, notes);
  switch (block.kind) {
    case 'heading':
      return ['#'.repeat(block.level + 1), number, plain(block.text)].filter(Boolean).join(' ');
    case 'paragraph':
      return line(block.text);
    case 'quotation':
      return `> ${line(block.text)}\n>\n> ${line(block.foot)}`;
    case 'list':
      return block.items
        .map(({ depth, number: called, text }) => {
          const name = called === undefined ? '' : `${plain(called)} `;
          return `${'  '.repeat(depth)}- ${name}${line(text)}`;
        })
        .join('\n');
    case 'facts':
      return block.facts.map(([name, value]) => `- **${plain(name)}:** ${line(value)}`).join('\n');
    case 'table': {
      const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
      const rows = block.rows.map((cells) => row(cells.map(line)));
      return [row(block.head.map(plain)), row(block.head.map(() => '---')), ...rows].join('\n');
    }
    case 'figure':
      return plain(block.description);
    default:
      return block satisfies never;
  }
}

function lineOf(text: Inline, notes: Endnotes): string {
  return text
    .map((piece) => marked(piece, notes))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Space stays outside of the signs, which would be none with space inside. */
function marked(piece: Piece, notes: Endnotes): string {
  if (isNote(piece)) return `[^${notes.numberOf(piece.note)}]`;
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(piece.text) ?? [];
  if (words === '') return piece.text;
  if (piece.isCode && !words.includes('`')) return `${before}\`${printable(words)}\`${after}`;
  const sign = piece.isStrong ? '**' : piece.isItalic ? '*' : '';
  return `${before}${sign}${plain(words)}${sign}${after}`;
}
