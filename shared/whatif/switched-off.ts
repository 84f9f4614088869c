import type { Graph } from '#shared/graph/graph';
import { findRecord } from '#shared/model/sorted-records';
import { sourcesByAuthor } from './authors';
import { sourceFallsOf } from './source-falls';

/** Something that is taken away to see what becomes of the rest: an item is a node or relation. */
export interface Switch {
  readonly kind: 'item' | 'source' | 'author';
  /** Id of the item or source, or name of the author. */
  readonly id: string;
}

/** What a word means that somebody typed: an id of the map, or the name of an author; undefined where it is neither. */
export function switchNamed({ map, net }: Graph, word: string): Switch | undefined {
  if (net.places.get(word) !== undefined) return { kind: 'item', id: word };
  if (findRecord(map.sources, word)) return { kind: 'source', id: word };
  return sourcesByAuthor(map).has(word) ? { kind: 'author', id: word } : undefined;
}

/**
 * Places of all that is OUT because these are switched off: the items, and the evidence that falls with the sources and
 * with all sources of the authors. What the map lacks is passed over.
 */
export function placesOff({ map, net }: Graph, switches: readonly Switch[]): readonly number[] {
  const byAuthor = sourcesByAuthor(map);
  const items = switches.flatMap(({ kind, id }) => (kind === 'item' ? (net.places.get(id) ?? []) : []));
  const { placesOf, evidenceFallenWith } = sourceFallsOf(map);
  const sources = switches.flatMap(({ kind, id }) => {
    if (kind === 'author') return byAuthor.get(id) ?? [];
    return kind === 'source' ? placesOf([id]) : [];
  });
  return [...new Set([...items, ...evidenceFallenWith(sources)])];
}
