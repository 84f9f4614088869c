import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile as put, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../../support/temporary-folder';

const built = fileURLToPath(new URL('../../../../out/test-programs/', import.meta.url));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('../../../support/save-forever.ts', import.meta.url)),
      target: 'node20',
      outDir: built,
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
});

/** Runs the program that saves without end, and kills it somewhere in the save that follows the given one. */
async function killAfter(saves: number, path: string): Promise<void> {
  const child = spawn(process.execPath, [join(built, 'save-forever.mjs'), path]);
  let left = saves;
  child.stdout.on('data', (said: Buffer) => {
    left -= said.toString().split('\n').length - 1;
    if (left <= 0) child.kill('SIGKILL');
  });
  await once(child, 'close');
}

test('a program that is killed while it saves leaves the old file or the new one', async () => {
  const path = join(await temporaryFolder(), 'port.argmap');
  await put(path, '[]');
  for (let saves = 1; saves <= 10; saves += 1) {
    await killAfter(saves, path);
    expect(JSON.parse(await readFile(path, 'utf8'))).toContain(2_000);
  }
});
