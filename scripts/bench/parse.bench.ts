import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { ParseCosts } from './parse-costs';

const folder = fileURLToPath(new URL('../../out/bench/', import.meta.url));

/** Measured in a process of its own: memory is then its memory, and no other benchmark has warmed the engine. */
async function run() {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./parse-costs.ts', import.meta.url)),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'parse-costs.mjs' } },
    },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [`${folder}parse-costs.mjs`]);
  const costs: ParseCosts = JSON.parse(stdout);
  return [
    { measure: 'size of the file', value: costs.megabytes, unit: 'MB' },
    { measure: 'JSON.parse', value: costs.jsonParse, unit: 'ms' },
    { measure: 'parse, validate and index', value: costs.parse, unit: 'ms' },
    bounded('parse, validate and index, against JSON.parse', costs.parse / costs.jsonParse, '×', 3),
    bounded('write, against JSON.stringify', costs.write / costs.jsonStringify, '×', 2),
    bounded('peak memory', costs.peakMegabytes, 'MB', 1500),
  ];
}

function bounded(measure: string, value: number, unit: string, bar: number) {
  return { measure, value, unit, bar, ok: value <= bar };
}

export const bench = {
  id: 'parse',
  title: 'Opening a map of 100 000 nodes and 120 000 relations',
  run,
};
