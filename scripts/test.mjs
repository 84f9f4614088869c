/**
 * npm test : sets up what is missing, then types, lint, format, unit tests, build and end-to-end tests. All of them
 * run whatever fails. The last line is "N passed, N failed", counted from what the test runners report.
 */
import { setUp } from './setup.mjs';
import { runSteps } from './test/steps.mjs';
import { buildStep, checkSteps, playwrightStep, vitestStep } from './test/suites.mjs';

await setUp({ forTests: true });
process.exitCode = await runSteps([...checkSteps, vitestStep('unit', []), buildStep, playwrightStep]);
