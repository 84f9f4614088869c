import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord, putRecords } from '#shared/model/sorted-records';
import { citesOnlySources } from './citations';
import type { Edit } from './edit';
import { isTaken } from './taken';

/**
 * Puts a map into another: its nodes, relations, sources, waivers and places. It may cite sources of the other.
 * Nothing happens if an id of it is taken, or it refers to what is in neither; `freshCopy` makes it fit.
 */
export function insertMap(part: ArgumentMap): Edit {
  return (map) => {
    const records = [...part.nodes, ...part.relations, ...part.sources];
    if (records.length === 0 || records.some(({ id }) => isTaken(map, id))) return map;
    const { placements, collapsed } = part.view;
    const whole: ArgumentMap = {
      ...map,
      nodes: putRecords(map.nodes, part.nodes),
      relations: putRecords(map.relations, part.relations),
      sources: putRecords(map.sources, part.sources),
      waivers: [...map.waivers, ...part.waivers],
      view: {
        ...map.view,
        placements: putRecords(map.view.placements, placements),
        collapsed: [...map.view.collapsed, ...collapsed],
      },
    };
    return isComplete(whole, part) ? whole : map;
  };
}

/** Whether all that the part refers to is there. */
function isComplete(whole: ArgumentMap, { nodes, relations, sources, waivers }: ArgumentMap): boolean {
  const isNode = (id: string) => findRecord(whole.nodes, id) !== undefined;
  const isSource = (id: string) => findRecord(whole.sources, id) !== undefined;
  return (
    nodes.every(({ citations = [] }) => citesOnlySources(whole, citations)) &&
    relations.every(({ premises }) => premises.every(isNode)) &&
    relations.every(({ target }) => isNode(target) || findRecord(whole.relations, target) !== undefined) &&
    sources.every(({ derivedFrom = [] }) => derivedFrom.every(isSource)) &&
    waivers.every(({ subject }) => isTaken(whole, subject))
  );
}
