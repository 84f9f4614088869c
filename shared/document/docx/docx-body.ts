import { type Endnotes, wordsIn } from '../endnotes';
import { type Block, type Inline, isNote, type ListItem, type Piece } from '../text-document';
import { xmlLine } from '../xml-text';

/** Word knows nine levels of a list. */
const deepestLevel = 8;

const emSpace = '\u2003';

/** The numberings that docx-parts.ts declares, by their ids. */
const bulletNumbering = 2;

/** The paragraphs and tables of a text, WordprocessingML. */
export function docxBody(blocks: readonly Block[], notes: Endnotes): string {
  let bookmarks = 0;
  const line = (text: Inline) => runsOf(text, notes);
  const item = ({ depth, text, name }: ListItem) => {
    const level = Math.min(depth, deepestLevel);
    const numbering = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${bulletNumbering}"/></w:numPr>`;
    if (name === undefined) return paragraphOf(line(text), 'ListParagraph', numbering);
    bookmarks += 1;
    const mark = `<w:bookmarkStart w:id="${bookmarks}" w:name="${bookmarkOf(name)}"/><w:bookmarkEnd w:id="${bookmarks}"/>`;
    return paragraphOf(`${mark}${line(text)}`, 'ListParagraph', numbering);
  };
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return paragraphOf(runOf({ text: block.text }), `Heading${block.level}`);
        case 'paragraph':
          return paragraphOf(line(block.text), block.leads ? 'Lead' : undefined);
        case 'quotation':
          // Behind the words, on the same line: quotations are mostly short, and there are many of them.
          return paragraphOf(`${line(block.text)}${runOf({ text: emSpace })}${line(block.foot)}`, 'Quote');
        case 'list':
          return block.items.map(item).join('');
        case 'facts':
          return tableOf(
            [2400, 6960],
            block.facts.map(([name, value]) => [runOf({ text: name, isQuiet: true }), line(value)]),
          );
        case 'table': {
          const head = block.head.map((cell) => runOf({ text: cell, isStrong: true }));
          const width = Math.floor(9360 / Math.max(1, block.head.length));
          const rows = block.rows.map((cells) => cells.map(line));
          return tableOf(
            block.head.map(() => width),
            rows,
            head,
          );
        }
        default:
          return block satisfies never;
      }
    })
    .join('');
}

/** What the endnotes say, in the order of their numbers, which Word writes before each. */
export function docxEndnotes(notes: Endnotes): string {
  return notes
    .all()
    .map((note, index) => {
      const mark = '<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteRef/></w:r>';
      const text = paragraphOf(
        `${mark}${runOf({ text: ' ' })}${runsOf(wordsIn(note), notes)}`,
        'EndnoteText',
      );
      return `<w:endnote w:id="${index + 1}">${text}</w:endnote>`;
    })
    .join('');
}

export function paragraphOf(runs: string, style?: string, more = ''): string {
  const properties = style === undefined ? more : `<w:pStyle w:val="${style}"/>${more}`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function runOf({
  text,
  isStrong,
  isItalic,
  isCode,
  isQuiet,
}: Exclude<Piece, { readonly note: Inline }>): string {
  const looks = [
    ...(isStrong ? ['<w:b/>'] : []),
    ...(isItalic ? ['<w:i/>'] : []),
    ...(isQuiet || isCode ? ['<w:color w:val="52616F"/>'] : []),
  ].join('');
  const properties = looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${xmlLine(text)}</w:t></w:r>`;
}

function runsOf(text: Inline, notes: Endnotes): string {
  return text
    .map((piece) => {
      if (isNote(piece)) {
        const number = notes.numberOf(piece.note);
        return `<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteReference w:id="${number}"/></w:r>`;
      }
      if (piece.to === undefined) return runOf(piece);
      return `<w:hyperlink w:anchor="${bookmarkOf(piece.to)}" w:history="1">${runOf(piece)}</w:hyperlink>`;
    })
    .join('');
}

/** Names of bookmarks have letters, digits and underscores. */
function bookmarkOf(name: string): string {
  return name.replaceAll('-', '_');
}

/** Widths are twentieths of a point. A head is repeated on every page. */
function tableOf(
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  head?: readonly string[],
): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const rowOf = (cells: readonly string[], properties: string) => {
    const written = cells.map((runs, column) => {
      const width = `<w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>`;
      return `<w:tc>${width}${paragraphOf(runs, 'TableText')}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${written.join('')}</w:tr>`;
  };
  const all = [
    ...(head === undefined ? [] : [rowOf(head, '<w:tblHeader/>')]),
    ...rows.map((cells) => rowOf(cells, '')),
  ];
  const properties =
    '<w:tblPr><w:tblStyle w:val="RuledTable"/><w:tblW w:w="9360" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>';
  // Word wants a paragraph after a table, or it joins the next one to it.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${all.join('')}</w:tbl>${paragraphOf('', 'AfterTable')}`;
}
