/** npm run gallery [-- name…] : opens exported files in other programs, and puts what they show into docs/gallery.md's pictures. */
import { runnerImport } from 'vite';
import { buildIfChanged } from './build.mjs';
import { root } from './root.mjs';
import { say } from './setup/console.mjs';

await buildIfChanged();
/** @type {{ module: typeof import('./gallery/take') }} */
const { module } = await runnerImport('./scripts/gallery/take.ts', { root, configFile: false });
for await (const outcome of module.takeGallery(process.argv.slice(2))) say(outcome);
