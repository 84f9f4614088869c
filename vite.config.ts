// One configuration, four builds: the window (renderer/), its host (electron/main, electron/preload), the command line (cli/).
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

const root = import.meta.dirname;

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'", // React Flow places its nodes by style attributes.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Only in the build: hot reloading needs an inline script and a websocket. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') },
    },
  ],
};

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
  plugins: [react(), contentSecurityPolicy],
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
