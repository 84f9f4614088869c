import './app.css';
import { createRoot } from 'react-dom/client';
import { spoken } from '#shared/words/spoken';
import { App } from './App';
import { commands } from './commands';
import { desktop } from './desktop';
import { decodeByWorker } from './engines/decode-engine';
import { createLayoutEngine } from './engines/layout-engine';
import { createSession } from './session/session';
import { systemTheme, watchSystemTheme } from './session/theme';

const layout = createLayoutEngine();
const session = createSession({
  desktop,
  commands,
  layoutEngine: layout.run,
  cancelLayout: layout.cancel,
  // Most starts read no file but a map.
  takeIn: async (file, watch) => (await import('./engines/intake-engine')).takeInByWorker(file, watch),
  importFiles: async (task, signal) => (await import('./engines/import-engine')).importByWorker(task, signal),
  writeExport: async (task, signal) => (await import('./engines/export-engine')).writeByWorker(task, signal),
  drawPreview: async (task, signal) =>
    (await import('./engines/export-engine')).previewByWorker(task, signal),
  decodeLarge: decodeByWorker,
  systemTheme: systemTheme(),
  clock: () => new Date(),
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
});
watchSystemTheme((theme) => session.ui.set({ systemTheme: theme }));

document.documentElement.lang = spoken.tag;
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element to draw in.');
// The first picture is the right one: no start screen flashes up before a map, and no text in another font.
await Promise.all([session.start(), document.fonts.load('1px Arimo'), document.fonts.load('bold 1px Arimo')]);
createRoot(root).render(<App session={session} />);
