import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { Bearing, OutlineRow } from '#shared/outline/outline';
import { bearings, nameOfRelation, sentences, statementInWords } from '../canvas/accessible-name';
import type { Marks } from './marks-of';

/** What a row does for the one above it. */
export const bearingWords: Readonly<Record<Bearing, string>> = {
  support: 'Supports',
  attack: 'Objects to',
  undercut: 'Undercuts the step',
  backing: 'Backs the step',
  together: 'Linked premise',
};

/**
 * "Claim: Rents rise. Supports. Supported by 2, objected to by 1. IN. 1 finding.", "See claim: …" where it stands
 * in full elsewhere, and the sentence of the relation where the row is a step.
 */
export function nameOfRow(map: ArgumentMap, row: OutlineRow, state: readonly string[]): string {
  const node = row.node === null ? undefined : findRecord(map.nodes, row.node);
  if (node === undefined) return row.relation === null ? '' : nameOfStep(map, row.relation, state);
  const words = statementInWords(node);
  const bears = row.bears === null ? '' : bearingWords[row.bears];
  if (row.kind === 'reference')
    return sentences([`See ${words.charAt(0).toLowerCase()}${words.slice(1)}`, bears]);
  return sentences([words, bears, bearings(map, node.id), ...state]);
}

export function nameOfStep(map: ArgumentMap, id: string, state: readonly string[]): string {
  const relation = findRecord(map.relations, id);
  return relation === undefined ? '' : nameOfRelation(map, relation, state);
}

/** How it stands, as it is said. */
export function stateInWords({
  standing,
  findings,
  hidden,
}: Pick<Marks, 'standing' | 'findings' | 'hidden'>): readonly string[] {
  return [
    ...(standing === null ? [] : [standing]),
    ...(findings === 0 ? [] : [findings === 1 ? '1 finding' : `${findings} findings`]),
    ...(hidden === 0 ? [] : [hidden === 1 ? '1 row folded away' : `${hidden} rows folded away`]),
  ];
}
