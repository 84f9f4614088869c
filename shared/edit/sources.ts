import type { ArgumentMap } from '#shared/model/argument-map';
import { dropRecords, findRecord, putRecord } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { withoutCitationsOf } from './citations';
import type { Edit } from './edit';
import { isTaken } from './taken';
import { type FieldChanges, withFields } from './with-fields';

/** Nothing happens if the id is taken or the source derives from itself or from one that the map lacks. */
export function addSource(source: Source): Edit {
  return (map) => {
    if (isTaken(map, source.id) || derivesFromItself(source.id, source) || !derivesFromSources(map, source))
      return map;
    return { ...map, sources: putRecord(map.sources, source) };
  };
}

/** A new `text` without its `hash` takes the old hash away: it was that of another text. */
export function editSource(id: string, changes: FieldChanges<Omit<Source, 'id'>>): Edit {
  return (map) => {
    const source = findRecord(map.sources, id);
    if (source === undefined || derivesFromItself(id, changes)) return map;
    const newText = 'text' in changes && changes.text !== source.text;
    const changed = withFields(source, newText ? { hash: undefined, ...changes } : changes, ['csl']);
    if (changed === source || !derivesFromSources(map, changed)) return map;
    return { ...map, sources: putRecord(map.sources, changed) };
  };
}

/** Removes a source with the citations of it and the waivers about it; what derived from it no longer does. */
export function removeSource(id: string): Edit {
  return (map) => {
    const sources = dropRecords(map.sources, new Set([id]));
    if (sources === map.sources) return map;
    return {
      ...map,
      nodes: map.nodes.map((node) => withoutCitationsOf(node, id)),
      sources: sources.map((source) => withoutOrigin(source, id)),
      waivers: map.waivers.filter(({ subject }) => subject !== id),
    };
  };
}

function derivesFromItself(id: string, { derivedFrom }: Pick<FieldChanges<Source>, 'derivedFrom'>): boolean {
  return derivedFrom?.includes(id) ?? false;
}

/** A file may say that a source derives from itself; its other fields can still be edited. */
function derivesFromSources({ sources }: ArgumentMap, { id, derivedFrom = [] }: Source): boolean {
  return derivedFrom.every((origin) => origin === id || findRecord(sources, origin) !== undefined);
}

function withoutOrigin(source: Source, id: string): Source {
  if (!source.derivedFrom?.includes(id)) return source;
  return withFields(source, { derivedFrom: source.derivedFrom.filter((origin) => origin !== id) });
}
