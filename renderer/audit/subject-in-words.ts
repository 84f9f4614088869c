import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { nameOfRelation, statementInWords } from '../items/accessible-name';

/** What a finding is about, as a heading: a statement with its kind, a step, or the title of a source. */
export function subjectInWords(map: ArgumentMap, id: string): string {
  const node = findRecord(map.nodes, id);
  if (node) return statementInWords(node);
  const relation = findRecord(map.relations, id);
  if (relation) return nameOfRelation(map, relation);
  const source = findRecord(map.sources, id);
  return source ? sourceTitle(source) : id;
}
