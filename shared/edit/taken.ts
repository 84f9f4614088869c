import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';

/** Whether a node, a relation or a source of the map has this id. */
export function isTaken({ nodes, relations, sources }: ArgumentMap, id: string): boolean {
  const record = findRecord(nodes, id) ?? findRecord(relations, id) ?? findRecord(sources, id);
  return record !== undefined;
}
