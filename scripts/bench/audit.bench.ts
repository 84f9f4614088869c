import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { AuditCosts } from './audit-costs';

const folder = fileURLToPath(new URL('../../out/bench/', import.meta.url));

/** Built and measured in a process of its own: no other benchmark has warmed the engine. */
async function run() {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./audit-costs.ts', import.meta.url)),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'audit-costs.mjs' } },
    },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [`${folder}audit-costs.mjs`]);
  const costs: AuditCosts = JSON.parse(stdout);
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

export const bench = { id: 'audit', title: 'Labels and rules after one edit', run };
