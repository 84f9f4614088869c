import { failure, lineOf, nothing, plus } from './tally.mjs';

/**
 * How a step went, and what failed in it, in words.
 * @typedef {{ tally: import('./tally.mjs').Tally, failures?: readonly string[] }} Outcome
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Outcome>} run
 */

/**
 * Takes the steps one after another, all of them whatever fails, and prints how each went, what failed, and the sum.
 * @param {readonly Step[]} steps
 * @returns {Promise<number>} 1 if anything failed, else 0.
 */
export async function runSteps(steps) {
  let sum = nothing;
  /** @type {string[]} */
  const failed = [];
  for (const { name, run } of steps) {
    const start = performance.now();
    const { tally, failures = [] } = await run().catch(broken);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(`${tally.failed === 0 ? '✓' : '✗'} ${name}: ${lineOf(tally)} (${seconds} s)`);
    sum = plus(sum, tally);
    if (tally.failed > 0) failed.push(name, ...failures);
  }
  if (failed.length > 0) print(`\nWhat failed:\n${failed.join('\n')}`);
  print(`\n${lineOf(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}

/**
 * A step that ends before it can count is a failure like any other.
 * @param {unknown} error
 * @returns {Outcome}
 */
function broken(error) {
  print(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { tally: failure };
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
