/** npm run golden : writes the pictures of tests/golden anew; git then shows which are others than before. */
import { runnerImport } from 'vite';
import { root } from './root.mjs';
import { say } from './setup/console.mjs';

/** @type {{ module: typeof import('./golden/write') }} */
const { module } = await runnerImport('./scripts/golden/write.ts', { root, configFile: false });
for (const file of module.writeGoldenPictures()) say(`${file} is written.`);
