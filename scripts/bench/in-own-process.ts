import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const folder = fileURLToPath(new URL('../../out/bench/', import.meta.url));

/**
 * What the script of this name beside us prints as JSON. It is built first and runs in a process of its own:
 * no other benchmark has warmed the engine, and its memory is its own. The caller says what shape it prints.
 */
export async function inOwnProcess<T>(name: string): Promise<T> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
      target: 'node20',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  const { stdout } = await promisify(execFile)(process.execPath, [`${folder}${name}.mjs`]);
  return JSON.parse(stdout);
}
