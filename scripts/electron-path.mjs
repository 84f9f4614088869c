/** npm run -s electron-path : the Electron that `npm start` uses. */
import { setUp } from './setup.mjs';

const { path } = await setUp();
process.stdout.write(`${path}\n`);
