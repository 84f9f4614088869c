import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { findRecord } from '#shared/model/sorted-records';

/** The node or relation of this id: what can be selected, and what a path can lead over. */
export function itemOf({ nodes, relations }: ArgumentMap, id: string): MapNode | Relation | undefined {
  return findRecord(nodes, id) ?? findRecord(relations, id);
}
