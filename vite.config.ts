// One configuration, four builds: the window (renderer/), its host (electron/main, electron/preload), the command line (cli/).
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin, type Rolldown } from 'vite';

const root = import.meta.dirname;

interface NodeBuild {
  readonly entry: string;
  readonly outDir: string;
  readonly target: string;
  readonly external: readonly string[];
}

/** CommonJS: a sandboxed preload can be nothing else, and a CommonJS main runs on every Electron. */
function nodeBuild({ entry, outDir, target, external }: NodeBuild): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: [...external] },
    build: {
      outDir: path.join(root, 'out', outDir),
      emptyOutDir: true,
      copyPublicDir: false,
      target,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: path.join(root, entry),
        external: [...external],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  };
}

/**
 * Everything that the page imports at once, whatever else imports it too: one file for the start. Cut by who shares what,
 * it would be some thirty, each of them a request that the host has to answer before anything is seen.
 */
function startChunk(id: string, modules: Pick<Rolldown.PluginContext, 'getModuleInfo'>): string | null {
  const seen = new Set([id]);
  for (const reached of seen) {
    const info = modules.getModuleInfo(reached);
    if (info?.isEntry) return 'start';
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return null;
}

/** The page waits for the two fonts of its map, so they are asked for before its scripts are there to ask. */
const fontsFirst: Plugin = {
  name: 'fonts-first',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => /Arimo_(400Regular|700Bold)-[^/]*\.ttf$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', crossorigin: '', href: `./${file}` },
          injectTo: 'head-prepend' as const,
        })),
  },
};

/**
 * Modules of the old kind are functions that run at once, React among them. The engine of the oldest runtime compiles
 * such a function in one go where it says `function` in brackets; an arrow it first reads over, for nothing.
 */
const eagerModules: Plugin = {
  name: 'eager-modules',
  renderChunk: {
    filter: { code: '__commonJSMin((' },
    handler: (code) => ({
      code: code.replace(/(?<=\b__commonJSMin\(\()\(([\w$, ]*)\) => \{/g, 'function($1) {'),
      map: null, // It changes the heads of lines, where nothing is mapped.
    }),
  },
};

/** The oldest runtime that is supported is Electron 25: Chromium 114 and Node 18. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [react(), fontsFirst, eagerModules],
  resolve: {
    // Citation.js brings them along to fetch addresses; here it only ever parses a text.
    alias: ['node-fetch', 'sync-fetch'].map((find) => ({
      find,
      replacement: path.join(root, 'renderer/bibliography/no-fetch.ts'),
    })),
  },
  worker: { format: 'es' },
  server: { port: 5183 },
  builder: {}, // `vite build` builds every environment.
  environments: {
    client: {
      build: {
        outDir: path.join(root, 'out/renderer'),
        emptyOutDir: true,
        target: 'chrome114',
        sourcemap: true,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: {
          output: {
            codeSplitting: { groups: [{ name: startChunk, debugName: 'start' }] },
            charset: 'ascii', // A script with a single letter beyond takes two bytes for each, and longer to read.
          },
        },
        chunkSizeWarningLimit: Number.POSITIVE_INFINITY, // It is read from the disk.
      },
    },
    main: nodeBuild({
      entry: 'electron/main/main.ts',
      outDir: 'main',
      target: 'node18',
      external: ['electron'],
    }),
    preload: nodeBuild({
      entry: 'electron/preload/preload.ts',
      outDir: 'preload',
      target: 'node18',
      external: ['electron'],
    }),
    cli: nodeBuild({
      entry: 'cli/warrant.ts',
      outDir: 'cli',
      target: 'node20',
      external: ['@resvg/resvg-js'], // It loads a binary of its platform.
    }),
  },
});
