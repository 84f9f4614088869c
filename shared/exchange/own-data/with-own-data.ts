import { currentVersion } from '#shared/file/migrations';
import { mapOfJson } from '#shared/file/parse';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { isObject } from '#shared/shape/shape';
import { ownDataWords as words } from '#shared/words/importing';
import type { Imported } from '../importer';
import { withoutLostSources } from './lost-sources';
import type { JsonRecord, OwnData } from './own-data';
import { passedOver } from './passed-over';
import { withoutDangling } from './without-dangling';

/** What a file itself says of a record, which others may have edited: that goes before what we kept of it. */
export interface Said {
  /** Fields that are `undefined` were taken out. */
  readonly node: (node: MapNode, kept: JsonRecord) => JsonRecord;
  readonly relation: (relation: Relation, kept: JsonRecord) => JsonRecord;
}

/** What is wrong with one record can show what is wrong with another; in data of ours, nothing is. */
const mostRounds = 4;

/**
 * What was read out of a file as other programs see it, with what we kept in that file. The data passes the same checks as
 * a map file; what is not valid is passed over, record by record, and told.
 */
export function withOwnData(imported: Imported, own: OwnData, said: Said): Imported {
  const losses = [...imported.losses];
  let usable = own;
  for (let round = 0; round < mostRounds; round += 1) {
    const { file, lost } = withoutLostSources(withoutDangling(fileWith(imported.map, usable, said)));
    const map = mapOfJson(file);
    if (map.ok) {
      if (lost > 0) losses.push({ where: words.citations, what: words.lostSources(lost) });
      return { map: map.value, losses };
    }
    if (map.problem.kind !== 'invalid') break;
    const rest = passedOver(usable, file, map.problem.problems);
    losses.push(...rest.losses);
    usable = rest.own;
  }
  return { map: imported.map, losses: [...losses, { where: words.data, what: words.unusable }] };
}

/** As a map file would have it, of which nothing has been checked. */
function fileWith(map: ArgumentMap, own: OwnData, said: Said): JsonRecord {
  const { title, nodes, relations, sources, waivers: _waivers, view, ...more } = map;
  const { head } = own;
  return {
    version: currentVersion,
    title,
    ...head,
    ...more,
    format: 'argmap',
    nodes: nodes.map((node) => mergedOf(node, own.nodes.get(node.id), said.node)),
    relations: relations.map((relation) => mergedOf(relation, own.relations.get(relation.id), said.relation)),
    sources: Array.isArray(head.sources) ? [...head.sources, ...sources] : (head.sources ?? sources),
    view: viewWith(view, head.view),
  };
}

function mergedOf<T extends { readonly id: string }>(
  record: T,
  kept: JsonRecord | undefined,
  said: (record: T, kept: JsonRecord) => JsonRecord,
): unknown {
  if (kept === undefined) return record;
  const merged = { ...kept, ...said(record, kept), id: record.id };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
}

/** Where things lie in the file is where they lie; all else of how the map looks was kept. */
function viewWith({ placements }: ArgumentMap['view'], kept: unknown = {}): unknown {
  if (!isObject(kept)) return kept;
  const { positions = {} } = kept;
  if (!isObject(positions)) return kept;
  const places = placements.map(({ id, at }) => {
    const before = Object.hasOwn(positions, id) ? positions[id] : {};
    return [id, { ...(isObject(before) && before), ...at }] as const;
  });
  return { ...kept, positions: { ...positions, ...Object.fromEntries(places) } };
}
