import { chmod, writeFile as put, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../../electron/disk/node-disk';
import { readFile } from '../../../../electron/disk/read-file';
import { stampOf } from '../../../../electron/disk/stamp';
import { failingDisk } from '../../../support/failing-disk';
import { temporaryFolder } from '../../../support/temporary-folder';

async function file(text: string): Promise<string> {
  const path = join(await temporaryFolder(), 'port.argmap');
  await put(path, text);
  return path;
}

test('a file is read as its bytes, with their stamp', async () => {
  const read = await readFile(nodeDisk, await file('\ufeffa map'));
  const bytes = new TextEncoder().encode('\ufeffa map');
  expect(read).toMatchObject({ value: { bytes: Buffer.from(bytes), stamp: stampOf(bytes), writable: true } });
});

test.skipIf(process.platform === 'win32')('a file without leave to write says so', async () => {
  const path = await file('');
  await chmod(path, 0o444);
  expect(await readFile(nodeDisk, path)).toMatchObject({ value: { writable: false } });
});

test('a folder is not a file', async () => {
  expect(await readFile(nodeDisk, await temporaryFolder())).toEqual({
    ok: false,
    problem: { kind: 'directory' },
  });
});

test('what would take all memory is not read', async () => {
  const path = await file('');
  await truncate(path, 257 * 1024 * 1024);
  expect(await readFile(nodeDisk, path)).toEqual({ ok: false, problem: { kind: 'too-large' } });
});

test.skipIf(process.platform === 'win32')('a device that never ends is not read', async () => {
  expect(await readFile(nodeDisk, '/dev/zero')).toEqual({ ok: false, problem: { kind: 'failed' } });
});

test.each([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EACCES', 'unreadable'],
  ['EIO', 'failed'],
])('%s means %s', async (code, kind) => {
  const disk = failingDisk({ call: 'read', code });
  expect(await readFile(disk, await file(''))).toEqual({ ok: false, problem: { kind, code } });
});
