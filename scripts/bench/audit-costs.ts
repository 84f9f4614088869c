import { audit } from '#shared/audit/audit';
import { editNode } from '#shared/edit/edit-node';
import { writeMap } from '#shared/file/write';
import { graphOf } from '#shared/graph/graph';
import { groundedChain } from '#shared/graph/grounded';
import { labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { bigMap } from './big-map';
import { median, timeOf } from './times';

/** Medians in milliseconds, all from one run. */
export interface AuditCosts {
  /** Of 10 000 nodes after an edit: the index, the labels with the complete chains, and all rules on top of these. */
  readonly graph: number;
  readonly labels: number;
  readonly rules: number;
  /** Of 100 000 nodes. */
  readonly largeAudit: number;
  readonly largeParse: number;
  readonly findings: number;
}

const today = '2026-03-31';

const small = bigMap(10_000, 12_000);
const steps = rounds(25, (round) => {
  const map = edited(small, round);
  const graph = timeOf(() => graphOf(map));
  const labels = timeOf(() => [labelsOf(graphOf(map)), groundedChain(graphOf(map))]);
  const rules = timeOf(() => audit(map, { today }));
  return { graph, labels, rules };
});

const large = bigMap(100_000, 120_000);
const text = Buffer.from(writeMap(large)).toString();
const both = rounds(7, (round) => {
  const map = edited(large, round);
  return { audit: timeOf(() => audit(map, { today })), parse: timeOf(() => JSON.parse(text)) };
});

const costs: AuditCosts = {
  graph: median(steps.map(({ graph }) => graph)),
  labels: median(steps.map(({ labels }) => labels)),
  rules: median(steps.map(({ rules }) => rules)),
  largeAudit: median(both.map(({ audit }) => audit)),
  largeParse: median(both.map(({ parse }) => parse)),
  findings: audit(small, { today }).findings.length,
};
process.stdout.write(JSON.stringify(costs));

/** A map of its own, as after one keystroke, so that nothing is remembered of it. */
function edited(map: ArgumentMap, round: number): ArgumentMap {
  return editNode(map.nodes[0]?.id ?? '', { text: `Edited ${round} times.` })(map);
}

function rounds<T>(count: number, measure: (round: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, round) => measure(round));
}
