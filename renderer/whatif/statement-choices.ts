import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { shortened } from '#shared/words/shortened';
import { statementInWords } from '../items/accessible-name';

/** A statement in a menu: "Recommendation: Build more homes". */
export function nameOfStatement(map: ArgumentMap, id: string): string {
  const node = findRecord(map.nodes, id);
  return node === undefined ? id : shortened(statementInWords(node), 80);
}
