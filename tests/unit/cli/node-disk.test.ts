import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../cli/node-disk';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'warrant-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('reading', () => {
  test('gives the bytes', async () => {
    await writeFile(at('a'), 'é');
    expect(await nodeDisk.read(at('a'))).toEqual({ ok: true, value: Buffer.from('é') });
  });

  test('tells a missing file from a folder', async () => {
    const kinds = await Promise.all([nodeDisk.read(at('a')), nodeDisk.read(folder)]);
    expect(kinds.map((read) => (read.ok ? 'read' : read.problem.kind))).toEqual(['missing', 'directory']);
  });

  test.skipIf(process.platform === 'win32')('gives up on what has no end', async () => {
    expect(await nodeDisk.read('/dev/zero')).toMatchObject({ ok: false, problem: { kind: 'too-large' } });
  });
});

describe('writing', () => {
  test('leaves the new content and nothing beside it', async () => {
    await writeFile(at('a'), 'before');
    await nodeDisk.write(at('a'), 'after');
    expect([await readFile(at('a'), 'utf8'), await readdir(folder)]).toEqual(['after', ['a']]);
  });

  test.skipIf(process.platform === 'win32')('keeps the permissions of the file', async () => {
    await writeFile(at('a'), 'before');
    await chmod(at('a'), 0o640);
    await nodeDisk.write(at('a'), 'after');
    expect((await stat(at('a'))).mode & 0o777).toBe(0o640);
  });

  test('goes through a link to the file', async () => {
    await writeFile(at('a'), 'before');
    await symlink(at('a'), at('link'));
    await nodeDisk.write(at('link'), 'after');
    expect([(await lstat(at('link'))).isSymbolicLink(), await readFile(at('a'), 'utf8')]).toEqual([
      true,
      'after',
    ]);
  });

  test('leaves a folder alone, with what is in it', async () => {
    await mkdir(at('maps'));
    expect(await nodeDisk.write(at('maps'), 'x')).toMatchObject({
      ok: false,
      problem: { kind: 'directory' },
    });
    expect(await readdir(folder)).toEqual(['maps']);
  });

  test('does not make the folder of a file', async () => {
    expect(await nodeDisk.write(at('none/a'), 'x')).toMatchObject({
      ok: false,
      problem: { kind: 'missing' },
    });
  });

  test.skipIf(process.platform === 'win32')('takes a device for what it is', async () => {
    await nodeDisk.write('/dev/null', 'x');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

test('two names of one file are the same', async () => {
  await writeFile(at('a'), '');
  await symlink(at('a'), at('link'));
  const same = (one: string, other: string) => nodeDisk.isSame(at(one), at(other));
  expect([await same('a', 'link'), await same('a', './b'), await same('b', '../x/b')]).toEqual([
    true,
    false,
    false,
  ]);
});
