import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';
import { runTool } from '../run.mjs';
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs';
import { tallyOfPlaywright, tallyOfVitest } from './reports.mjs';
import { failure, honest, success } from './tally.mjs';

/** @typedef {import('./steps.mjs').Step} Step */

const zones = ['shared', 'renderer', 'electron', 'cli', 'tests', 'scripts'];

/**
 * What can be judged without running the program. Types are checked zone by zone, so that none sees more than it
 * has where it runs: shared/ neither a page nor Node, renderer/ no Node.
 * @type {readonly Step[]}
 */
export const checkSteps = [
  ...zones.map((zone) => toolStep(`types of ${zone}`, 'tsc', ['-p', `tsconfig.${zone}.json`])),
  toolStep('lint', 'biome', ['lint', '--error-on-warnings']),
  toolStep('format', 'biome', ['check', '--linter-enabled=false']),
];

/** @type {Step} */
export const buildStep = {
  name: 'build',
  run: async () => {
    const { build } = await import('../build.mjs'); // Needs the packages that the set-up installs.
    await build();
    return { tally: success };
  },
};

/** @type {Step} */
export const playwrightStep = {
  name: 'end to end',
  run: () =>
    counted('e2e', tallyOfPlaywright, failuresOfPlaywright, (report) =>
      runTool('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
    ),
};

/**
 * @param {string} name
 * @param {readonly string[]} filters
 * @returns {Step}
 */
export function vitestStep(name, filters) {
  const unhandled = path.join(root, `out/test-results/${name}-unhandled.json`);
  const reporters = ['default', 'json', './scripts/test/unhandled.mjs'].map((each) => `--reporter=${each}`);
  const failures = (/** @type {import('./failures.mjs').VitestReport} */ report) => [
    ...failuresOfVitest(report),
    ...JSON.parse(readFileSync(unhandled, 'utf8')),
  ];
  return {
    name,
    run: () =>
      counted(name, tallyOfVitest, failures, (report) =>
        runTool('vitest', ['run', ...reporters, `--outputFile=${report}`, ...filters], {
          WARRANT_UNHANDLED: unhandled,
        }),
      ),
  };
}

/**
 * A tool that says yes or no.
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Step}
 */
function toolStep(name, tool, args) {
  return { name, run: async () => ({ tally: (await runTool(tool, args)) === 0 ? success : failure }) };
}

/**
 * Runs a test runner and reads what it counted. A runner that dies writes no report.
 * @template Counted
 * @template Told
 * @param {string} name
 * @param {(report: Counted) => import('./tally.mjs').Tally} tallyOf
 * @param {(report: Told) => string[]} failuresOf
 * @param {(reportFile: string) => Promise<number>} runner
 */
async function counted(name, tallyOf, failuresOf, runner) {
  const file = path.join(root, `out/test-results/${name}.json`);
  rmSync(file, { force: true });
  const exitCode = await runner(file);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { tally: honest(tallyOf(report), exitCode), failures: failuresOf(report) };
}
