import type { AuditCosts } from './audit-costs';
import type { Bench } from './bench';
import { inOwnProcess } from './in-own-process';
import type { StructureCosts } from './structure-costs';

async function run() {
  const costs = await inOwnProcess<AuditCosts>('audit-costs');
  const sizes = await inOwnProcess<readonly StructureCosts[]>('structure-costs');
  const afterEdit = costs.graph + costs.labels + costs.rules;
  return [
    { measure: 'findings among 10 000 nodes', value: costs.findings, unit: '' },
    { measure: 'index after one edit', value: costs.graph, unit: 'ms' },
    { measure: 'labels and complete chains', value: costs.labels, unit: 'ms' },
    { measure: 'all rules, on top of these', value: costs.rules, unit: 'ms' },
    bounded('all rules, after a statement was written', costs.written, 'ms', 50),
    { measure: 'all rules, after a step was taken away', value: costs.changed, unit: 'ms' },
    bounded('the longest step of a re-audit', costs.longestStep, 'ms', 16),
    bounded('index, labels and rules after one edit: one frame', afterEdit, 'ms', 100),
    { measure: '100 000 nodes: JSON.parse', value: costs.largeParse, unit: 'ms' },
    { measure: '100 000 nodes: index, labels and rules', value: costs.largeAudit, unit: 'ms' },
    { measure: '100 000 nodes: against JSON.parse', value: costs.largeAudit / costs.largeParse, unit: '×' },
    bounded('100 000 nodes: the longest step', costs.largeLongestStep, 'ms', 100),
    bounded('ring of 5 000 attacks, against that of 2 500', costs.ringGrowth, '×', 4),
    ...sizes.flatMap(rowsOf),
  ];
}

/** How the cost of index, labels and the rules that read no texts grows with the map. */
function rowsOf({ nodes, audit, changed, parse }: StructureCosts) {
  const measure = `${nodes.toLocaleString('en').replace(',', ' ')} nodes: labels and rules of structure`;
  const ratio = changed / parse;
  return [
    { measure: `${measure}, after a word`, value: audit, unit: 'ms' },
    { measure: `${measure}, after a step`, value: changed, unit: 'ms' },
    nodes === 100_000
      ? bounded(`${measure}, against JSON.parse`, ratio, '×', 5)
      : { measure: `${measure}, against JSON.parse`, value: ratio, unit: '×' },
  ];
}

function bounded(measure: string, value: number, unit: string, bar: number) {
  return { measure, value, unit, bar, ok: value <= bar };
}

export const bench: Bench = { id: 'audit', title: 'Labels and rules after one edit', run };
