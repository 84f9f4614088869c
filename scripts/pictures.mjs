/** npm run pictures [-- name…] : takes the pictures of docs/ anew, in the built program, or those named. */
import path from 'node:path';
import { runnerImport } from 'vite';
import { buildIfChanged } from './build.mjs';
import { root } from './root.mjs';
import { say } from './setup/console.mjs';

await buildIfChanged();
/** @type {{ module: typeof import('./pictures/take') }} */
const { module } = await runnerImport('./scripts/pictures/take.ts', { root, configFile: false });
for await (const file of module.takePictures(process.argv.slice(2)))
  say(`${path.relative(root, file)} is taken.`);
