import type { ArgumentMap } from './argument-map';
import { sketchDraft } from './sketch-draft';
import { applyStatement } from './sketch-forms';
import { statementsOf } from './sketch-quotes';

/**
 * A map in one line, for examples, documentation and tests.
 *
 * Statements are separated by commas or line ends. The first letter of an id tells what it is: C claim,
 * E evidence, R recommendation, S source. A relation without `as` is named r1, r2, … in the order written.
 *
 * @example
 * sketch('E1 + E2 supports C1 as s1, E3 attacks s1, C1 supports R1');
 * sketch('E1 cites S1 at "p. 3", S2 derives from S1, C2 is assumed, S1 is retracted, S2 is brief');
 * sketch('E1 cites S1, E1 was checked, E2 cites S1, E2 was checked by "Ann" before a change');
 * sketch('S1 says "Trade fell, and rents rose.", E1 quotes S1 "rents rose"');
 * sketch('S1 was issued 2012-08, S1 covers 2010, S1 is by "Ann Lee", S1 has type webpage, S1 was retrieved 2020-01-31');
 * sketch('C1 reads "Trade fell.", C1 is tagged goal, C1 has confidence high, C1 needs preponderance, E1 is graded B2');
 * sketch('E1 supports C1 as s1, s1 uses expert-opinion, s1 answers field, s1 is warranted "…", s1 weighs 0.4');
 * sketch('C1, the map is by "Ann Lee", C1 waives unsupported-claim because "Common ground."');
 * sketch('C1, C1 waives unsupported-claim because "…" before a change, S1 is brief, S1 first came out 2012');
 * @throws Error on a statement it cannot read: sketches are written by us, never by users.
 */
export function sketch(text: string): ArgumentMap {
  const draft = sketchDraft();
  for (const statement of statementsOf(text)) applyStatement(draft, statement);
  return draft.map();
}

/** The node and relation part of a map in sketch notation, relations named only where something targets them. */
export function sketchOf(map: ArgumentMap): string {
  const targets = new Set(map.relations.map((relation) => relation.target));
  const inRelations = new Set(map.relations.flatMap(({ premises, target }) => [...premises, target]));
  const lines = map.relations.map(({ id, kind, premises, target }) => {
    const name = targets.has(id) ? ` as ${id}` : '';
    return `${premises.join(' + ')} ${kind}s ${target}${name}`;
  });
  const alone = map.nodes.filter((node) => !inRelations.has(node.id)).map((node) => node.id);
  return [...lines, ...alone].join(', ');
}
