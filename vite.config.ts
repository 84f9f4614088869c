// One configuration, four builds: the window (renderer/), its host (electron/main, electron/preload), the command line (cli/).
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

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

/** The oldest runtime that is supported is Electron 25: Chromium 114 and Node 18. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [react()],
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
