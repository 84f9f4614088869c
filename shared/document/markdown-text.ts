import { printable } from './printable';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Words of the map stay words on one line: nothing in them is taken for Markdown or HTML. */
export function plain(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}
