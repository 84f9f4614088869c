import {
  chmod,
  lstat,
  mkdir,
  writeFile as put,
  readdir,
  readFile,
  stat,
  symlink,
  unlink,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../../electron/disk/node-disk';
import { stampOf } from '../../../../electron/disk/stamp';
import { writeFile } from '../../../../electron/disk/write-file';
import { temporaryFolder } from '../../../support/temporary-folder';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const overwrite = (path: string) => writeFile(nodeDisk, path, bytesOf('new'), 'overwrite');
const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
const onPosix = test.skipIf(process.platform === 'win32');

test('a saved file answers with the stamp of what it now holds', async () => {
  const path = join(await temporaryFolder(), 'port.argmap');
  expect(await overwrite(path)).toEqual({ ok: true, value: stampOf(await readFile(path)) });
});

onPosix('a file keeps its permissions', async () => {
  const path = join(await temporaryFolder(), 'port.argmap');
  await put(path, 'old');
  await chmod(path, 0o640);
  await overwrite(path);
  expect(await modeOf(path)).toBe('640');
});

onPosix('a new file has the permissions of any new file', async () => {
  const folder = await temporaryFolder();
  await put(join(folder, 'other'), '');
  await overwrite(join(folder, 'port.argmap'));
  expect(await modeOf(join(folder, 'port.argmap'))).toBe(await modeOf(join(folder, 'other')));
});

onPosix('through a link the file that is meant is written, and the link stays', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'real'));
  await put(join(folder, 'real/port.argmap'), 'old');
  await symlink('real/port.argmap', join(folder, 'link'));
  await overwrite(join(folder, 'link'));
  expect([
    await readFile(join(folder, 'real/port.argmap'), 'utf8'),
    (await lstat(join(folder, 'link'))).isSymbolicLink(),
  ]).toEqual(['new', true]);
});

onPosix('a link to nothing makes the file that it names', async () => {
  const folder = await temporaryFolder();
  await symlink('port.argmap', join(folder, 'link'));
  await overwrite(join(folder, 'link'));
  expect(await readFile(join(folder, 'port.argmap'), 'utf8')).toBe('new');
});

onPosix('links that lead in a circle are refused', async () => {
  const folder = await temporaryFolder();
  await symlink('b', join(folder, 'a'));
  await symlink('a', join(folder, 'b'));
  expect(await overwrite(join(folder, 'a'))).toEqual({
    ok: false,
    problem: { kind: 'failed', code: 'ELOOP' },
  });
});

onPosix('a file without leave to write is not replaced, not even by root', async () => {
  const path = join(await temporaryFolder(), 'port.argmap');
  await put(path, 'old');
  await chmod(path, 0o444);
  expect([await overwrite(path), await readFile(path, 'utf8')]).toEqual([
    { ok: false, problem: { kind: 'read-only' } },
    'old',
  ]);
});

test('a file that another program changed is left as it is', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'port.argmap');
  await put(path, 'theirs');
  const saved = await writeFile(nodeDisk, path, bytesOf('ours'), stampOf(bytesOf('as we read it')));
  expect([saved, await readFile(path, 'utf8'), await readdir(folder)]).toEqual([
    { ok: false, problem: { kind: 'changed-on-disk' } },
    'theirs',
    ['port.argmap'],
  ]);
});

test('a file that was deleted meanwhile does not come back unasked', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'port.argmap');
  await put(path, 'old');
  await unlink(path);
  const saved = await writeFile(nodeDisk, path, bytesOf('ours'), stampOf(bytesOf('old')));
  expect([saved, await readdir(folder)]).toEqual([{ ok: false, problem: { kind: 'deleted-on-disk' } }, []]);
});

test('a folder that is gone is said to be gone', async () => {
  const path = join(await temporaryFolder(), 'gone/port.argmap');
  expect(await overwrite(path)).toMatchObject({ problem: { kind: 'no-folder' } });
});

test('a folder is not written over', async () => {
  expect(await overwrite(await temporaryFolder())).toEqual({
    ok: false,
    problem: { kind: 'failed', code: 'EISDIR' },
  });
});
