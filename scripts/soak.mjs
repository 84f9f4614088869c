/**
 * npm run soak [-- times] : tries all properties on inputs that they were never tried on, again and again (10 times unless
 * told otherwise), and ends with 1 at the first that fails. The seed that it prints gives the same inputs again.
 */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { runTool } from './run.mjs';

const times = Number(process.argv[2] ?? 10);
const folder = path.join(root, 'tests/unit');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => path.join(folder, file))
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, 'utf8').includes("'fast-check'"));

for (let round = 1; round <= times && process.exitCode !== 1; round += 1) {
  const seed = String(randomInt(2 ** 31));
  process.stdout.write(`\nRound ${round} of ${times}: WARRANT_SEED=${seed}\n`);
  process.exitCode = await runTool('vitest', ['run', ...files], { WARRANT_SEED: seed });
}
