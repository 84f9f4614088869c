/**
 * npm run dev [-- map] : the window from Vite's server, where a saved file shows at once; a change to its host
 * builds it anew and starts Electron again.
 */
import { createBuilder, createServer } from 'vite';
import { demandDisplay } from './display.mjs';
import { launch } from './launch.mjs';
import { stop } from './setup/console.mjs';
import { setUp } from './setup.mjs';

/** @typedef {import('rolldown').RolldownWatcher} Watcher */

try {
  demandDisplay();
} catch (error) {
  stop(error);
}
const electron = await setUp();
const server = await createServer();
await server.listen();
server.printUrls();
const ELECTRON_RENDERER_URL = server.resolvedUrls?.local[0] ?? '';

/** @type {import('node:child_process').ChildProcess | undefined} */
let child;
function restart() {
  child?.removeAllListeners('close');
  child?.kill();
  child = launch(electron, process.argv.slice(2), { ELECTRON_RENDERER_URL });
  child.on('close', (code) => process.exit(code ?? 1));
}

const builder = await createBuilder({ logLevel: 'warn', build: { watch: {} } });
const unbuilt = new Set(['main', 'preload']);
for (const name of [...unbuilt]) {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`vite.config.ts has no environment “${name}”.`);
  const watcher = /** @type {Watcher} */ (await builder.build(environment)); // It is one because of `watch`.
  watcher.on('event', (event) => {
    if (event.code === 'END') unbuilt.delete(name);
    if (event.code === 'END' && unbuilt.size === 0) restart();
    if (event.code === 'ERROR') server.config.logger.error(event.error.message);
    if ('result' in event) void event.result?.close();
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    child?.kill();
    process.exit(0);
  });
}
