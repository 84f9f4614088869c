import { type Endnotes, wordsIn } from '../endnotes';
import { type Block, type Inline, isNote, type ListItem, type Piece } from '../text-document';
import { xmlLine } from '../xml-text';
import { drawnFigures, figureRun, isDrawn, isWide } from './docx-figure';
import { sectionOf } from './docx-page';

/** Word knows nine levels of a list. */
const deepestLevel = 8;

const emSpace = '\u2003';

/** The numberings that docx-parts.ts declares, by their ids. */
const bulletNumbering = 2;

/** The paragraphs and tables of a text, WordprocessingML. */
export function docxBody(blocks: readonly Block[], notes: Endnotes): string {
  let bookmarks = 0;
  const figures = drawnFigures(blocks);
  const line = (text: Inline) => runsOf(text, notes);
  const bookmark = (name: string | undefined) => {
    if (name === undefined) return '';
    bookmarks += 1;
    return `<w:bookmarkStart w:id="${bookmarks}" w:name="${bookmarkOf(name)}"/><w:bookmarkEnd w:id="${bookmarks}"/>`;
  };
  const item = ({ depth, number, text, name }: ListItem) => {
    const level = Math.min(depth, deepestLevel);
    const runs = `${bookmark(name)}${number === undefined ? '' : `${runOf({ text: number, isQuiet: true })}${tab}`}${line(text)}`;
    return paragraphOf(runs, 'ListParagraph', number === undefined ? bulletOf(level) : hangingOf(level));
  };
  return blocks
    .map((block, index) => {
      switch (block.kind) {
        case 'heading': {
          const next = blocks[index + 1];
          // A wide picture has a page across, with its heading.
          const turn = isDrawn(next) && isWide(next) ? sectionEnd(false) : '';
          const { number, text, level, name } = block;
          const called = number === undefined || number === '' ? '' : `${runOf({ text: number })}${tab}`;
          const own = number === undefined ? '' : unnumbered(level, number);
          return `${turn}${paragraphOf(`${bookmark(name)}${called}${runOf({ text })}`, `Heading${level}`, own)}`;
        }
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
          const shares = block.widths ?? block.head.map(() => 1);
          const all = shares.reduce((sum, share) => sum + share, 0);
          const rows = block.rows.map((cells) => cells.map(line));
          return tableOf(
            shares.map((share) => Math.floor((9360 * share) / all)),
            rows,
            head,
          );
        }
        case 'figure': {
          if (!isDrawn(block)) return paragraphOf(runOf({ text: block.description }));
          const picture = paragraphOf(figureRun(block, figures.indexOf(block) + 1), 'Figure');
          const end = isWide(block) ? sectionOf(true) : '';
          return `${picture}${paragraphOf(line(block.caption), 'Caption', end)}`;
        }
        default:
          return block satisfies never;
      }
    })
    .join('');
}

const tab = '<w:r><w:tab/></w:r>';

function bulletOf(level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${bulletNumbering}"/></w:numPr>`;
}

/** Numbers of deeper items are longer: each level leaves more room for them. */
function hangingOf(level: number): string {
  const hanging = 560 + 150 * level;
  return `<w:ind w:left="${300 * level + hanging}" w:hanging="${hanging}"/>`;
}

/** A heading that has its own number, or none, gets none of Word. */
function unnumbered(level: number, number: string): string {
  const hanging = number === '' ? 0 : 560 + 60 * level;
  return `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:ind w:left="${hanging}" w:hanging="${hanging}"/>`;
}

/** Of the paragraphs so far. */
function sectionEnd(isAcross: boolean): string {
  return paragraphOf('', 'AfterTable', sectionOf(isAcross));
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
