import { putRecords } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import type { Edit } from './edit';
import { isTaken } from './taken';

/** Adds many sources at once; those whose id is taken are left out. They derive from none. */
export function addSources(sources: readonly Omit<Source, 'derivedFrom'>[]): Edit {
  return (map) => {
    const free = sources.filter(({ id }) => !isTaken(map, id));
    return free.length === 0 ? map : { ...map, sources: putRecords(map.sources, free) };
  };
}
