import { writeFile as put, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Disk } from '../../../../electron/disk/disk';
import { stampOf } from '../../../../electron/disk/stamp';
import { writeFile } from '../../../../electron/disk/write-file';
import { type Call, failingDisk, systemError, writingDisk } from '../../../support/failing-disk';
import { temporaryFolder } from '../../../support/temporary-folder';

const before = 'the map as it was\n';
const after = 'the map as it is to be, which is longer\n';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Saves over a map on a bad disk: what the saver is told, what the file then says, and what else lies there. */
async function saveOn(disk: Disk) {
  const folder = await temporaryFolder();
  const path = join(folder, 'port.argmap');
  await put(path, before);
  const saved = await writeFile(disk, path, bytesOf(after), stampOf(bytesOf(before)));
  return {
    told: saved.ok ? 'saved' : saved.problem.kind,
    text: await readFile(path, 'utf8'),
    files: await readdir(folder),
  };
}

const intact = { text: before, files: ['port.argmap'] };
const replaced = { told: 'saved', text: after, files: ['port.argmap'] };

const calls: readonly Call[] = [
  'realpath',
  'stat',
  'demandWritable',
  'open',
  'file.write',
  'file.chmod',
  'file.sync',
  'file.close',
  'read',
  'rename',
];

const kinds = {
  EIO: 'failed',
  EXDEV: 'failed',
  EBUSY: 'failed',
  ENAMETOOLONG: 'failed',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
};

describe.each(Object.entries(kinds))('%s', (code, told) => {
  test.each(calls)('from %s leaves the old file, whole and alone', async (call) => {
    expect(await saveOn(failingDisk({ call, code }))).toEqual({ told, ...intact });
  });

  test('while the file is given to its old owner changes nothing', async () => {
    expect(await saveOn(failingDisk({ call: 'file.chown', code }))).toEqual(replaced);
  });
});

test('a disk that takes a few bytes at a time gets them all', async () => {
  const disk = writingDisk((file, bytes, offset) => file.write(bytes.subarray(0, offset + 3), offset));
  expect(await saveOn(disk)).toEqual(replaced);
});

test('a disk that is full half-way keeps the old file', async () => {
  const disk = writingDisk((file, bytes, offset) => {
    if (offset > 0) throw systemError('ENOSPC');
    return file.write(bytes.subarray(0, 7), 0);
  });
  expect(await saveOn(disk)).toEqual({ told: 'full', ...intact });
});

test('a disk that silently takes nothing counts as full', async () => {
  expect(await saveOn(writingDisk(async () => 0))).toEqual({ told: 'full', ...intact });
});

test('a file that another program holds for a moment is replaced when it lets go', async () => {
  expect(await saveOn(failingDisk({ call: 'rename', code: 'EBUSY', times: 5 }))).toEqual(replaced);
});

test('a folder that cannot be synced does not undo a save', async () => {
  const disk = failingDisk({ call: 'file.sync', code: 'EINVAL' });
  const foldersOnly: Disk = {
    ...disk,
    open: async (path, flags, mode) => {
      const file = await disk.open(path, flags, mode);
      return flags === 'r' ? file : { ...file, sync: async () => {} };
    },
  };
  expect(await saveOn(foldersOnly)).toEqual(replaced);
});
