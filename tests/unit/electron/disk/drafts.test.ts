import { createHash } from 'node:crypto';
import { writeFile as put, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDrafts, type KeptDraft } from '../../../../electron/disk/drafts';
import { nodeDisk } from '../../../../electron/disk/node-disk';
import { nameOfPiece } from '../../../../electron/disk/sent-text';
import { failingDisk } from '../../../support/failing-disk';
import { temporaryFolder } from '../../../support/temporary-folder';

const utf8 = (text: string) => new TextEncoder().encode(text);
const nameOf = (text: string) => nameOfPiece(utf8(text));
const sent = (...texts: string[]) => new Map(texts.map((text) => [nameOf(text), utf8(text)]));
const idAndText = { id: 'd', title: 'T', text: '<>', keptAt: '2026-05-31T12:00:00Z' };

/** A draft whose text is that of these pieces between < and >. */
const draftOf = (texts: readonly string[], id = 'd'): KeptDraft => ({
  ...idAndText,
  id,
  pieces: texts.map((text) => ({ at: 1, name: nameOf(text) })),
});

async function draftsIn(folder: string, disk = nodeDisk) {
  const drafts = createDrafts(disk, folder);
  const texts = async () => {
    const all = await createDrafts(nodeDisk, folder).list();
    const read = await Promise.all(all.map((draft) => drafts.read(draft)));
    return read.map((bytes) => Buffer.from(bytes).toString());
  };
  const pieces = async () => (await readdir(folder)).filter((name) => name.endsWith('.piece')).length;
  return { drafts, texts, pieces };
}

test('a draft comes back whole from its pieces, in another run', async () => {
  const { drafts, texts } = await draftsIn(await temporaryFolder());
  await drafts.keep(draftOf(['“long” ', 'text', '“long” ']), sent('“long” ', 'text'));
  expect(await texts()).toEqual(['<“long” text“long” >']);
});

test('a piece that is on disk is not needed again', async () => {
  const { drafts, texts, pieces } = await draftsIn(await temporaryFolder());
  await drafts.keep(draftOf(['a']), sent('a'));
  await drafts.keep({ ...draftOf(['a', 'b']), text: '<new>' }, sent('b'));
  expect([await texts(), await pieces()]).toEqual([['<abnew>'], 2]);
});

test('a draft of which a piece is missing is refused, and the one before stays', async () => {
  const { drafts, texts } = await draftsIn(await temporaryFolder());
  await drafts.keep(draftOf(['a']), sent('a'));
  await expect(drafts.keep(draftOf(['a', 'b']))).rejects.toThrow('not at hand');
  expect(await texts()).toEqual(['<a>']);
});

test('a disk that is full leaves the draft before, with its pieces', async () => {
  const folder = await temporaryFolder();
  const { drafts } = await draftsIn(folder);
  await drafts.keep(draftOf(['a']), sent('a'));
  const full = await draftsIn(folder, failingDisk({ call: 'file.write', code: 'ENOSPC' }));
  const problem = await full.drafts.keep(draftOf(['b']), sent('b'));
  expect([problem?.kind, await full.texts()]).toEqual(['full', ['<a>']]);
});

test('pieces go with the last draft that needs them', async () => {
  const { drafts, texts, pieces } = await draftsIn(await temporaryFolder());
  await drafts.keep(draftOf(['a', 'b'], 'one'), sent('a', 'b'));
  await drafts.keep(draftOf(['b'], 'two'));
  await drafts.forget('one');
  expect([await texts(), await pieces()]).toEqual([['<b>'], 1]);
  await drafts.forget('two');
  expect(await pieces()).toBe(0);
});

test('a piece that a later version of the draft does without goes', async () => {
  const { drafts, pieces } = await draftsIn(await temporaryFolder());
  await drafts.keep(draftOf(['a', 'b']), sent('a', 'b'));
  await drafts.keep(draftOf(['b']));
  expect(await pieces()).toBe(1);
});

test('a draft that has lost a piece is put aside, and what is left of it is kept', async () => {
  const folder = await temporaryFolder();
  const { drafts, texts } = await draftsIn(folder);
  await drafts.keep(draftOf(['a', 'b']), sent('a', 'b'));
  await rm(join(folder, `${nameOf('a')}.piece`));
  expect(await texts()).toEqual([]);
  await drafts.forget('another');
  expect(await readdir(folder)).toEqual([`${nameOf('b')}.piece`, 'd.json.damaged'].sort());
});

test('a draft of before there were pieces is read', async () => {
  const folder = await temporaryFolder();
  await put(join(folder, 'd.json'), JSON.stringify({ ...idAndText, text: '{}' }));
  expect(await (await draftsIn(folder)).texts()).toEqual(['{}']);
});

test('a name that leads out of the folder is that of no piece', async () => {
  const folder = await temporaryFolder();
  await put(join(folder, 'd.json'), JSON.stringify({ ...idAndText, pieces: [{ at: 1, name: '../x' }] }));
  expect(await (await draftsIn(folder)).texts()).toEqual([]);
});

test('a piece is called by the hash of what it holds', () => {
  expect(nameOf('a')).toBe(createHash('sha256').update('a').digest('hex'));
});
