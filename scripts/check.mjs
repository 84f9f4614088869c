/** npm run check : types, lint, format, and the tests of the architecture with the pages generated from code. */
import { runSteps } from './test/steps.mjs';
import { checkSteps, vitestStep } from './test/suites.mjs';

process.exitCode = await runSteps([...checkSteps, vitestStep('architecture', ['tests/architecture'])]);
