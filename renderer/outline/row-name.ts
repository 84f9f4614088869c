import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { OutlineRow } from '#shared/outline/outline';
import { itemWords } from '#shared/words/items';
import { markWords } from '#shared/words/marks';
import { outlineWords } from '#shared/words/outline';
import { strengthInWords, strengthWords } from '#shared/words/strength';
import {
  bearings,
  nameOfRelation,
  referenceInWords,
  sentences,
  statementInWords,
} from '../items/accessible-name';
import { markInWords } from '../review/mark-words';
import type { Marks } from './marks-of';

/**
 * "Claim: Rents rise. Supports. Supported by 2, objected to by 1. IN. 1 finding.", "See claim: …" where it stands
 * in full elsewhere, and the sentence of the relation where the row is a step.
 */
export function nameOfRow(map: ArgumentMap, row: OutlineRow, state: readonly string[]): string {
  const node = row.node === null ? undefined : findRecord(map.nodes, row.node);
  if (node === undefined) return row.relation === null ? '' : nameOfStep(map, row.relation, state);
  const bears = row.bears === null ? '' : outlineWords.bears[row.bears];
  if (row.kind === 'reference') return sentences([referenceInWords(node), bears]);
  return sentences([statementInWords(node), bears, bearings(map, node.id), ...state]);
}

export function nameOfStep(map: ArgumentMap, id: string, state: readonly string[]): string {
  const relation = findRecord(map.relations, id);
  return relation === undefined ? '' : nameOfRelation(map, relation, state);
}

/** How it stands, as it is said. */
export function stateInWords({
  standing,
  findings,
  quotes,
  strength,
  hidden,
}: Pick<Marks, 'standing' | 'findings' | 'quotes' | 'strength' | 'hidden'>): readonly string[] {
  return [
    ...(standing === null ? [] : [markWords.standing[standing]]),
    ...(strength === null ? [] : [strengthWords.of(strengthInWords(strength))]),
    ...markInWords(quotes),
    ...(findings === 0 ? [] : [itemWords.findings(findings)]),
    ...(hidden === 0 ? [] : [outlineWords.folded(hidden)]),
  ];
}
