/** npm run e2e [-- file or -g name…] : the end-to-end tests, or some of them, on what the sources give now. */
import { runTool } from './run.mjs';
import { setUp } from './setup.mjs';

await setUp({ forTests: true });
const { buildIfChanged } = await import('./build.mjs'); // Needs the packages that the set-up installs.
await buildIfChanged();
process.exitCode = await runTool('playwright', ['test', ...process.argv.slice(2)]);
