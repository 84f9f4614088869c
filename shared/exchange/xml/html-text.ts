import type { XmlElement } from './xml-element';

/** Neither these nor what is in them is text of the document. */
const unread = new Set(['head', 'style', 'script', 'parsererror']);
/** Each a line by itself. */
const lines = new Set('p div li ul ol h1 h2 h3 h4 h5 h6 table tr pre blockquote body'.split(' '));

/** The text of HTML within XML, a line for each of its paragraphs. */
export function htmlText(element: XmlElement): string {
  return rawText(element)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function rawText({ name, children }: XmlElement): string {
  if (unread.has(name)) return '';
  if (name === 'br') return '\n';
  const inside = children
    .map((child) => (typeof child === 'string' ? child.replace(/\s+/g, ' ') : rawText(child)))
    .join('');
  return lines.has(name) ? `\n${inside}\n` : inside;
}
