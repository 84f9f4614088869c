/** npm start [-- map] : sets up what is missing, builds what has changed, and opens the window. */
import { demandDisplay } from './display.mjs';
import { launch } from './launch.mjs';
import { stop } from './setup/console.mjs';
import { setUp } from './setup.mjs';

try {
  demandDisplay();
} catch (error) {
  stop(error);
}
const electron = await setUp();
const { buildIfChanged } = await import('./build.mjs'); // Needs the packages that the set-up installs.
await buildIfChanged();
const child = launch(electron, process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill());
child.on('error', stop);
child.on('close', (code) => process.exit(code ?? 1));
