/**
 * npm run bench [-- id…] : runs scripts/bench/*.bench.ts, or those named, prints what they measured and writes it to
 * out/bench.json. Exits with 1 where something is slower or larger than it may be.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { tableOf } from './bench/table.mjs';
import { root } from './root.mjs';

const wanted = process.argv.slice(2);
const ids = readdirSync(path.join(root, 'scripts/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((id) => wanted.length === 0 || wanted.includes(id));

const results = [];
for (const id of ids) {
  /** @type {{ module: { bench: import('./bench/bench').Bench } }} */
  const { module } = await runnerImport(`./scripts/bench/${id}.bench.ts`, { root, configFile: false });
  const { title, run } = module.bench;
  print(`\n${title}`);
  const rows = await run();
  for (const line of tableOf(rows)) print(line);
  results.push({ id, title, rows });
}

mkdirSync(path.join(root, 'out'), { recursive: true });
writeFileSync(path.join(root, 'out/bench.json'), `${JSON.stringify(results, null, 2)}\n`);
const missed = results.flatMap(({ rows }) => rows).filter(({ ok }) => ok === false).length;
print(`\n${missed === 0 ? 'Everything is within its limits.' : `${missed} over the limit.`}`);
process.exitCode = missed === 0 ? 0 : 1;

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
