import type { ArgumentMap } from '#shared/model/argument-map';
import { plainOutlineWords } from '#shared/words/plain-outline';
import { outlineLines } from './outline-lines';
import { sourceLines } from './source-lines';

/**
 * A map as plain text that a person can read and edit, and that `readOutline` reads back: an indented list, each item
 * with what it is to the one above. One node alone is its own text and nothing else.
 */
export function writeOutline(map: ArgumentMap): string {
  const [first, ...others] = map.nodes;
  if (first !== undefined && others.length === 0) return first.text;
  const trees = outlineLines(map).map((lines) =>
    lines
      .map(({ depth, label, words }) =>
        `${'  '.repeat(depth)}${depth === 0 ? '' : '- '}${label} ${words}`.trimEnd(),
      )
      .join('\n'),
  );
  const sources =
    map.sources.length === 0 ? [] : [[plainOutlineWords.sources, ...sourceLines(map.sources)].join('\n')];
  return [...trees, ...sources].join('\n\n');
}
