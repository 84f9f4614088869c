import { graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { placesOff, type Switch } from '#shared/whatif/switched-off';
import { whatIfWords } from '#shared/words/what-if';
import { nameOfRelation, statementInWords } from '../items/accessible-name';

/** "Evidence: Rents rise", "Source: Rents in 2025", "Author: Doe, Jane", "Support: “A” supports “B”" */
export function switchInWords(map: ArgumentMap, { kind, id }: Switch): string {
  if (kind === 'author') return whatIfWords.pick.author(id);
  if (kind === 'source') {
    const source = findRecord(map.sources, id);
    return whatIfWords.pick.source(source === undefined ? id : sourceTitle(source));
  }
  return itemInWords(map, id);
}

/** A node or relation: "Claim: Rents rise". */
export function itemInWords(map: ArgumentMap, id: string): string {
  const node = findRecord(map.nodes, id);
  if (node) return statementInWords(node);
  const relation = findRecord(map.relations, id);
  return relation === undefined ? id : nameOfRelation(map, relation);
}

/** How much evidence a source or an author takes with it. */
export function evidenceTaken(map: ArgumentMap, one: Switch): number {
  return placesOff(graphOf(map), [one]).length;
}
