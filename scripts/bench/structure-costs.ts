import { audit } from '#shared/audit/audit';
import { ruleGroups } from '#shared/audit/rules';
import { editNode } from '#shared/edit/edit-node';
import { removeItems } from '#shared/edit/remove';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { bigMap, sourced } from './big-map';
import { median, timeOf } from './times';

/** Of one size: medians in milliseconds, all from one run. */
export interface StructureCosts {
  readonly nodes: number;
  /** After a statement was written. */
  readonly audit: number;
  /** After a step was taken away, so that nothing of the structure is known. */
  readonly changed: number;
  readonly parse: number;
}

const today = '2026-03-31';
/** Of the rules about structure these two compare and take apart texts. */
const ofTexts: readonly string[] = ['duplicate-claim', 'compound-claim'];
const rules = [...ruleGroups.structure, ...ruleGroups.independence, ...ruleGroups.objections]
  .map(({ id }) => id)
  .filter((id) => !ofTexts.includes(id));

process.stdout.write(JSON.stringify([1_000, 10_000, 100_000].map(costsOf)));

function costsOf(nodes: number): StructureCosts {
  const map = sourced(bigMap(nodes, 1.2 * nodes));
  const text = Buffer.from(writeMap(map)).toString();
  const rounds = Array.from({ length: 7 }, (_, round) => {
    const written = edited(map, round);
    const fewer = removeItems([map.relations[round]?.id ?? ''])(map);
    return {
      audit: timeOf(() => audit(written, { today, rules })),
      changed: timeOf(() => audit(fewer, { today, rules })),
      parse: timeOf(() => JSON.parse(text)),
    };
  });
  return {
    nodes,
    audit: median(rounds.map(({ audit }) => audit)),
    changed: median(rounds.map(({ changed }) => changed)),
    parse: median(rounds.map(({ parse }) => parse)),
  };
}

/** A map of its own, as after one keystroke, so that nothing is remembered of it. */
function edited(map: ArgumentMap, round: number): ArgumentMap {
  return editNode(map.nodes[0]?.id ?? '', { text: `Edited ${round} times.` })(map);
}
