import { printable } from '#shared/document/printable';
import type { ArgumentMap } from '#shared/model/argument-map';
import { plainOutlineWords } from '#shared/words/plain-outline';
import { type OutlineLine, outlineLines } from './outline-lines';
import { sourceLines } from './source-lines';

/** The same outline as nested lists, for word processors and mail. */
export function writeHtml(map: ArgumentMap): string {
  const [first, ...others] = map.nodes;
  if (first !== undefined && others.length === 0) return `<p>${escaped(first.text)}</p>`;
  const sources = sourceLines(map.sources).map((line) => `<p>${escaped(line)}</p>`);
  return [
    ...outlineLines(map).map(treeOf),
    ...(sources.length === 0 ? [] : [`<p><b>${plainOutlineWords.sources}</b></p>`, ...sources]),
  ].join('\n');
}

function treeOf([root, ...rest]: readonly OutlineLine[]): string {
  let html = root ? `<p>${itemOf(root)}</p>` : '';
  let depth = 0;
  for (const line of rest) {
    // Between items of one depth, an item ends; where it goes deeper, a list begins inside it.
    html += line.depth > depth ? '<ul><li>' : `${'</li></ul>'.repeat(depth - line.depth)}</li><li>`;
    html += itemOf(line);
    depth = line.depth;
  }
  return html + '</li></ul>'.repeat(depth);
}

function itemOf({ label, words }: OutlineLine): string {
  return `<b>${escaped(label)}</b> ${escaped(words)}`.trimEnd();
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

function escaped(text: string): string {
  return printable(text).replace(/[&<>\n]/g, (character) => entities[character] ?? '');
}
