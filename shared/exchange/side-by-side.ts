import type { ArgumentMap } from '#shared/model/argument-map';
import { sortedRecords } from '#shared/model/sorted-records';
import { idMaker } from './importing/id-maker';

/** Several maps as one. Nothing connects them; where two things have one id, the later gets another. */
export function sideBySide(maps: readonly [ArgumentMap, ...ArgumentMap[]]): ArgumentMap {
  const makeId = idMaker();
  const renamed = maps.map((map) => withIds(map, makeId));
  return {
    ...maps[0],
    nodes: sortedRecords(renamed.flatMap(({ nodes }) => nodes)),
    relations: sortedRecords(renamed.flatMap(({ relations }) => relations)),
    sources: sortedRecords(renamed.flatMap(({ sources }) => sources)),
    waivers: renamed.flatMap(({ waivers }) => waivers),
    // Places of different maps have nothing to do with each other.
    view: { placements: [], collapsed: renamed.flatMap(({ view }) => view.collapsed) },
  };
}

function withIds(map: ArgumentMap, makeId: (wanted: string, otherwise: string) => string): ArgumentMap {
  const records = [...map.nodes, ...map.relations, ...map.sources];
  const ids = new Map(records.map(({ id }) => [id, makeId(id, id)]));
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...map,
    nodes: map.nodes.map((node) => ({
      ...node,
      id: idOf(node.id),
      ...(node.citations && {
        citations: node.citations.map((citation) => ({ ...citation, source: idOf(citation.source) })),
      }),
    })),
    relations: map.relations.map((relation) => ({
      ...relation,
      id: idOf(relation.id),
      premises: relation.premises.map(idOf),
      target: idOf(relation.target),
    })),
    sources: map.sources.map((source) => ({
      ...source,
      id: idOf(source.id),
      ...(source.derivedFrom && { derivedFrom: source.derivedFrom.map(idOf) }),
    })),
    waivers: map.waivers.map((waiver) => ({ ...waiver, subject: idOf(waiver.subject) })),
    view: { ...map.view, collapsed: map.view.collapsed.map(idOf) },
  };
}
