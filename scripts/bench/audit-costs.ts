import { audit, auditInSteps } from '#shared/audit/audit';
import { editNode } from '#shared/edit/edit-node';
import { removeItems } from '#shared/edit/remove';
import { writeMap } from '#shared/file/write';
import { graphOf } from '#shared/graph/graph';
import { groundedChain } from '#shared/graph/grounded';
import { labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { bigMap } from './big-map';
import { median, timeOf } from './times';

/** Medians in milliseconds, all from one run. */
export interface AuditCosts {
  /** Of 10 000 nodes after an edit: the index, the labels with the complete chains, and all rules on top of these. */
  readonly graph: number;
  readonly labels: number;
  readonly rules: number;
  /** The whole audit of 10 000 nodes, after a statement was written and after a step was taken away. */
  readonly written: number;
  readonly changed: number;
  /** What no window can be used during. */
  readonly longestStep: number;
  readonly largeLongestStep: number;
  /** How much longer the audit of a ring of attacks takes that is twice as long. */
  readonly ringGrowth: number;
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

const after = rounds(15, (round) => ({
  written: timeOf(() => audit(edited(small, 100 + round), { today })),
  changed: timeOf(() => audit(removeItems([small.relations[round]?.id ?? ''])(small), { today })),
}));

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
  written: median(after.map(({ written }) => written)),
  changed: median(after.map(({ changed }) => changed)),
  longestStep: median(rounds(9, (round) => longestStepOf(edited(small, 200 + round)))),
  largeLongestStep: median(rounds(3, (round) => longestStepOf(edited(large, 200 + round)))),
  ringGrowth: ringTime(5_000) / ringTime(2_500),
  largeAudit: median(both.map(({ audit }) => audit)),
  largeParse: median(both.map(({ parse }) => parse)),
  findings: audit(small, { today }).findings.length,
};
process.stdout.write(JSON.stringify(costs));

/** A map of its own, as after one keystroke, so that nothing is remembered of it. */
function edited(map: ArgumentMap, round: number): ArgumentMap {
  return editNode(map.nodes[0]?.id ?? '', { text: `Edited ${round} times.` })(map);
}

function longestStepOf(map: ArgumentMap): number {
  const steps = auditInSteps(map, { today });
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    longest = Math.max(
      longest,
      timeOf(() => {
        isDone = steps.next().done === true;
      }),
    );
  }
  return longest;
}

/** Each statement objects to the one before it, and the last one to a recommendation too. */
function ringTime(length: number): number {
  const attacks = Array.from({ length }, (_, at) => `C${at + 1} attacks C${((at + 1) % length) + 1}`);
  const map = sketch(['E1 cites S1', 'E1 supports R1', 'C1 attacks R1', ...attacks].join(', '));
  return median(
    rounds(3, (round) =>
      timeOf(() => audit({ ...map, title: `${round}`, sources: [...map.sources] }, { today })),
    ),
  );
}

function rounds<T>(count: number, measure: (round: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, round) => measure(round));
}
