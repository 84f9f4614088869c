import type { MarkupNode } from './intake-engines';
import { type LineWriter, lineWriter } from './line-writer';

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Neither these nor what is in them is text of the document. */
const unread = names(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE SVG IFRAME OBJECT CANVAS AUDIO VIDEO SELECT TEXTAREA BUTTON',
);

/** Each a paragraph by itself. */
const paragraphs = names(
  'P H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE FIGURE SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV ADDRESS DETAILS HR FORM FIELDSET',
);

/** Each a line by itself. */
const lines = names('DIV LI DT DD TR CAPTION FIGCAPTION SUMMARY LEGEND BODY CENTER');

/** What is still to be done: a node to be read, or something to do between nodes. */
type Step = MarkupNode | (() => void);

/**
 * The text of HTML as a person reads it: paragraphs with an empty line between them, items and rows as lines. Depth
 * costs no stack, because pages nest as deeply as they like.
 */
export function textOfMarkup(root: MarkupNode): string {
  const writer = lineWriter();
  const steps: Step[] = [root];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step();
    else for (const next of stepsOf(step, writer).toReversed()) steps.push(next);
  }
  return writer.text();
}

function stepsOf(node: MarkupNode, writer: LineWriter): readonly Step[] {
  if (node.nodeType === 3) writer.write(node.nodeValue ?? '');
  const name = nameOf(node);
  if (name === 'BR') writer.newLine();
  if (unread.has(name)) return [];
  const apart = paragraphs.has(name) ? 2 : lines.has(name) ? 1 : 0;
  const inside = insideOf(node, name, writer);
  if (apart === 0) return inside;
  const part = () => writer.breakLines(apart);
  return [part, ...inside, part];
}

function insideOf(node: MarkupNode, name: string, writer: LineWriter): readonly Step[] {
  const children = Array.from(node.childNodes);
  if (name === 'PRE') return [() => writer.keepSpace(true), ...children, () => writer.keepSpace(false)];
  if (name === 'UL' || name === 'OL') return items(children, name === 'OL', writer);
  if (name === 'TR' && isRowOfCells(children)) return cells(children, writer);
  return children;
}

function items(children: readonly MarkupNode[], isNumbered: boolean, writer: LineWriter): readonly Step[] {
  let number = 0;
  return children.flatMap((child): readonly Step[] => {
    if (nameOf(child) !== 'LI') return [child];
    number += 1;
    const mark = isNumbered ? `${number}. ` : '• ';
    const begin = () => {
      writer.breakLines(1);
      writer.mark(mark);
    };
    return [begin, child, () => writer.mark('')];
  });
}

function cells(children: readonly MarkupNode[], writer: LineWriter): readonly Step[] {
  const begin = () => writer.keepLine(true);
  const end = () => {
    writer.mark('');
    writer.keepLine(false);
  };
  const row = children
    .filter(isCell)
    .flatMap((cell, index): readonly Step[] => (index === 0 ? [cell] : [writer.tab, cell]));
  return [begin, ...row, end];
}

/** Pages were laid out by tables once: a row with whole passages in it is none of a table. */
function isRowOfCells(children: readonly MarkupNode[]): boolean {
  const row = children.filter(isCell);
  return row.length > 1 && row.every(isSmall);
}

function isCell(node: MarkupNode): boolean {
  return ['TD', 'TH'].includes(nameOf(node));
}

/** Parts of the text of a cell that is one of a table. */
const mostInCell = 60;

/** Looks no further than it takes to see that something is large. */
function isSmall(cell: MarkupNode): boolean {
  const ahead = [cell];
  let blocks = 0;
  for (let seen = 0; ; seen += 1) {
    const node = ahead.pop();
    if (node === undefined) return true;
    const name = nameOf(node);
    if (paragraphs.has(name) || lines.has(name)) blocks += 1;
    if (seen + node.childNodes.length > mostInCell || blocks > 3 || name === 'TABLE') return false;
    ahead.push(...Array.from(node.childNodes));
  }
}

/** In capitals, also where a parser keeps small ones; "" for what is no element. */
function nameOf(node: MarkupNode): string {
  return node.nodeType === 1 ? node.nodeName.toUpperCase() : '';
}
