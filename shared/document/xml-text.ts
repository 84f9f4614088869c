import { printable } from './printable';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words of the map as text or attribute of XML or HTML: nothing in them is taken for markup. */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** The same in one line: line ends are spaces. */
export function xmlLine(text: string): string {
  return xmlText(text).replace(/\s*\n\s*/g, ' ');
}

/**
 * Ids may hold anything; names in XML only letters, digits and a little more. The rest is written as its code, so that
 * ids that differ have names that differ.
 */
export function xmlName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`);
}
