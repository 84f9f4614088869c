/** npm run docs [-- --check] : writes the pages that come from the code, or says which are out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.mjs';
import { say } from './setup/console.mjs';

/** @type {{ module: typeof import('./docs/pages') }} */
const { module } = await runnerImport('./scripts/docs/pages.ts', { root, configFile: false });
const isCheck = process.argv.includes('--check');

for (const { file, write } of module.pages) {
  const place = path.join(root, file);
  const text = write();
  if (readFileSync(place, { encoding: 'utf8', flag: 'a+' }) === text) continue;
  if (isCheck) {
    say(`${file} is out of date: run npm run docs.`);
    process.exitCode = 1;
  } else {
    writeFileSync(place, text);
    say(`${file} is written.`);
  }
}
