import { printable } from './printable';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in XML and HTML, between tags or as the value of an attribute; line ends are spaces. */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
    .replace(/\s*\n\s*/g, ' ');
}
