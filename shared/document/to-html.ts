import { documentWords as words } from '#shared/words/document';
import { type Endnotes, endnotes, wordsIn } from './endnotes';
import { headingNumbers } from './heading-numbers';
import { pageStyle } from './page-style';
import {
  type Block,
  type Inline,
  isNote,
  type ListItem,
  type Piece,
  type TextDocument,
} from './text-document';
import { xmlLine } from './xml-text';

/** So many headings make a text that is looked things up in rather than read. */
const longText = 6;

/**
 * A text as a page that stands by itself: no script, nothing fetched, and it prints well. The same text gives the same
 * characters.
 */
export function toHtml({ title, language, blocks }: TextDocument): string {
  const notes = endnotes();
  const numbers = headingNumbers(blocks);
  const places = headingPlaces(blocks, numbers);
  const body = blocks.map((block) => written(block, { notes, numbers, places }));
  // What stands before the first heading is for those who read no further.
  const start = Math.max(
    0,
    blocks.findIndex(({ kind }) => kind === 'heading'),
  );
  return `<!doctype html>
<html lang="${xmlLine(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlLine(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
<h1>${xmlLine(title)}</h1>
${[...body.slice(0, start), ...contents(blocks, numbers, places), ...body.slice(start), ...noteList(notes)].join('\n')}
</main>
</body>
</html>
`;
}

/** What headings are called as places. */
function headingPlaces(
  blocks: readonly Block[],
  numbers: ReadonlyMap<Block, string>,
): ReadonlyMap<Block, string> {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  return new Map(
    headings.map((block, index) => {
      const number = block.number === undefined ? numbers.get(block) : undefined;
      return [block, block.name ?? (number === undefined ? `section-${index + 1}` : `part-${number}`)];
    }),
  );
}

function contents(
  blocks: readonly Block[],
  numbers: ReadonlyMap<Block, string>,
  places: ReadonlyMap<Block, string>,
): readonly string[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block] : []));
  if (headings.length < longText) return [];
  const items = headings.map((block) => {
    const name = [numbers.get(block) ?? '', block.text].filter(Boolean).join(' ');
    return `<li class="level-${block.level}"><a href="#${places.get(block)}">${xmlLine(name)}</a></li>`;
  });
  return [`<nav aria-label="${xmlLine(words.contents)}">\n<ul>\n${items.join('\n')}\n</ul>\n</nav>`];
}

interface Page {
  readonly notes: Endnotes;
  readonly numbers: ReadonlyMap<Block, string>;
  readonly places: ReadonlyMap<Block, string>;
}

function written(block: Block, { notes, numbers, places }: Page): string {
  const line = (text: Inline) => lineOf(text, notes);
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 1}`;
      const number = numbers.get(block) ?? '';
      const shown = number === '' ? '' : `<span class="number">${xmlLine(number)}</span> `;
      return `<${tag} id="${places.get(block)}">${shown}${xmlLine(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p${block.leads ? ' class="leads"' : ''}>${line(block.text)}</p>`;
    case 'quotation':
      return `<figure><blockquote><p>${line(block.text)}</p></blockquote>\n<figcaption>${line(block.foot)}</figcaption></figure>`;
    case 'list':
      return listOf(block.items, line);
    case 'facts': {
      const facts = block.facts.map(([name, value]) => `<dt>${xmlLine(name)}</dt><dd>${line(value)}</dd>`);
      return `<dl>\n${facts.join('\n')}\n</dl>`;
    }
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${xmlLine(cell)}</th>`).join('');
      const rows = block.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${line(cell)}</td>`).join('')}</tr>`,
      );
      return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    }
    case 'figure':
      return `<figure class="picture">${block.svg}\n<figcaption>${line(block.caption)}</figcaption></figure>`;
    default:
      return block satisfies never;
  }
}

function listOf(items: readonly ListItem[], line: (text: Inline) => string): string {
  let html = '';
  let open = 0;
  for (const { depth, number, text, name } of items) {
    const level = depth + 1;
    // Between items of one depth, an item ends; where it goes deeper, a list begins inside it.
    if (level > open)
      html += (number === undefined ? '<ul>\n' : '<ul class="numbered">\n').repeat(level - open);
    else html += `${'</li>\n</ul>\n'.repeat(open - level)}</li>\n`;
    const called = number === undefined ? '' : `<span class="number">${xmlLine(number)}</span> `;
    html += `<li${name === undefined ? '' : ` id="${name}"`}>${called}${line(text)}`;
    open = level;
  }
  return html + '</li>\n</ul>'.repeat(open);
}

function noteList(notes: Endnotes): readonly string[] {
  const items = notes.all().map((note, index) => {
    const back = `<a href="#mark-${index + 1}" aria-label="${xmlLine(words.backToText(index + 1))}">↩</a>`;
    return `<li id="note-${index + 1}">${lineOf(wordsIn(note), notes)} ${back}</li>`;
  });
  return items.length === 0
    ? []
    : [
        `<section class="notes">\n<h2>${xmlLine(words.notes)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`,
      ];
}

function lineOf(text: Inline, notes: Endnotes): string {
  return text.map((piece) => marked(piece, notes)).join('');
}

function marked(piece: Piece, notes: Endnotes): string {
  if (isNote(piece)) {
    const number = notes.numberOf(piece.note);
    const name = xmlLine(words.note(number));
    return `<sup><a id="mark-${number}" href="#note-${number}" aria-label="${name}">${number}</a></sup>`;
  }
  let html = xmlLine(piece.text);
  if (piece.isCode) html = `<code>${html}</code>`;
  if (piece.isStrong) html = `<strong>${html}</strong>`;
  if (piece.isItalic) html = `<em>${html}</em>`;
  if (piece.isQuiet) html = `<span class="quiet">${html}</span>`;
  return piece.to === undefined ? html : `<a href="#${piece.to}">${html}</a>`;
}
