import { writeFile as put, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { record } from '#shared/shape/record';
import { number } from '#shared/shape/scalars';
import { readJson, writeJson } from '../../../../electron/disk/json-file';
import { nodeDisk } from '../../../../electron/disk/node-disk';
import { temporaryFolder } from '../../../support/temporary-folder';

const shape = record<{ readonly size: number }>('Thing', 'a thing')({ size: number });

test('what is written is read again', async () => {
  const path = join(await temporaryFolder(), 'thing.json');
  await writeJson(nodeDisk, path, { size: 3 });
  expect(await readJson(nodeDisk, path, shape)).toEqual({ size: 3 });
});

test('a file that is not there yet is nothing', async () => {
  expect(await readJson(nodeDisk, join(await temporaryFolder(), 'thing.json'), shape)).toBeUndefined();
});

test.each(['', '{"size": 3', '{"size": "three"}', 'null', '\0\0\0\0'])(
  '%j is put aside, and the program starts fresh',
  async (text) => {
    const folder = await temporaryFolder();
    await put(join(folder, 'thing.json'), text);
    const read = await readJson(nodeDisk, join(folder, 'thing.json'), shape);
    expect([read, await readdir(folder), await readFile(join(folder, 'thing.json.damaged'), 'utf8')]).toEqual(
      [undefined, ['thing.json.damaged'], text],
    );
  },
);
