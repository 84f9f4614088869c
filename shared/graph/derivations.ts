import type { Source } from '#shared/model/source';
import { type Rows, rowsOf } from './rows';

/** From each source, by its place in the list, to those that it derives from. What it derives from but the map lacks is left out. */
export function derivationsOf(sources: readonly Source[]): Rows {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  return rowsOf(sources.length, (pair) => {
    sources.forEach(({ derivedFrom = [] }, place) => {
      for (const id of derivedFrom) {
        const earlier = places.get(id);
        if (earlier !== undefined) pair(place, earlier);
      }
    });
  });
}
