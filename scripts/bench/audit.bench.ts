import type { AuditCosts } from './audit-costs';
import type { Bench } from './bench';
import { inOwnProcess } from './in-own-process';

async function run() {
  const costs = await inOwnProcess<AuditCosts>('audit-costs');
  const afterEdit = costs.graph + costs.labels + costs.rules;
  return [
    { measure: 'findings among 10 000 nodes', value: costs.findings, unit: '' },
    { measure: 'index after one edit', value: costs.graph, unit: 'ms' },
    { measure: 'labels and complete chains', value: costs.labels, unit: 'ms' },
    bounded('all rules', costs.rules, 'ms', 50),
    bounded('index, labels and rules after one edit: one frame', afterEdit, 'ms', 100),
    { measure: '100 000 nodes: JSON.parse', value: costs.largeParse, unit: 'ms' },
    { measure: '100 000 nodes: index, labels and rules', value: costs.largeAudit, unit: 'ms' },
    bounded('100 000 nodes: against JSON.parse', costs.largeAudit / costs.largeParse, '×', 3),
  ];
}

function bounded(measure: string, value: number, unit: string, bar: number) {
  return { measure, value, unit, bar, ok: value <= bar };
}

export const bench: Bench = { id: 'audit', title: 'Labels and rules after one edit', run };
