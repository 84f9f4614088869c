import { mkdir, writeFile as put, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDrafts, type KeptDraft } from '../../../../electron/disk/drafts';
import { nodeDisk } from '../../../../electron/disk/node-disk';
import { createRecents, withRecent } from '../../../../electron/disk/recents';
import { listSamples } from '../../../../electron/disk/samples';
import { openSettings } from '../../../../electron/disk/settings';
import { createTokens } from '../../../../electron/disk/tokens';
import { failingDisk } from '../../../support/failing-disk';
import { temporaryFolder } from '../../../support/temporary-folder';

const draft = (id: string, keptAt: string): KeptDraft => ({ id, title: '', text: id, keptAt });

test('recent files come newest first, each once, and without those that are gone', async () => {
  const folder = await temporaryFolder();
  const recents = createRecents(nodeDisk, join(folder, 'recents.json'));
  for (const name of ['a', 'b', 'c', 'a']) {
    await put(join(folder, name), '');
    await recents.add({ path: join(folder, name), openedAt: '2026-05-31T12:00:00Z' });
  }
  await rm(join(folder, 'b'));
  expect((await recents.list()).map(({ path }) => path)).toEqual([join(folder, 'a'), join(folder, 'c')]);
});

test('recent files that are opened at the same time are all remembered', async () => {
  const folder = await temporaryFolder();
  const recents = createRecents(nodeDisk, join(folder, 'recents.json'));
  const names = ['a', 'b', 'c'];
  await Promise.all(names.map((name) => put(join(folder, name), '')));
  await Promise.all(names.map((name) => recents.add({ path: join(folder, name), openedAt: '' })));
  expect(await recents.list()).toHaveLength(3);
});

test('no more than twenty recent files are kept', () => {
  const paths = Array.from({ length: 30 }, (_, index) => ({ path: `${index}`, openedAt: '' }));
  const kept = paths.reduce<ReturnType<typeof withRecent>>(withRecent, []);
  expect(kept.map(({ path }) => path)).toEqual(
    paths
      .slice(10)
      .map(({ path }) => path)
      .reverse(),
  );
});

test('settings survive the program, and a change of one keeps the others', async () => {
  const path = join(await temporaryFolder(), 'settings.json');
  const window = { x: -1200, y: 0, width: 900, height: 700, maximized: false };
  const settings = await openSettings(nodeDisk, path);
  await settings.change({ window });
  await settings.change({ settings: { theme: 'dark' } });
  expect((await openSettings(nodeDisk, path)).current()).toEqual({ settings: { theme: 'dark' }, window });
});

test('shortcuts are kept, and an entry that cannot be read loses none of the other settings', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'settings.json');
  const window = { x: 0, y: 0, width: 900, height: 700, maximized: true };
  const shortcuts = { find: ['Mod+J'], 'of-a-later-version': ['Hyper+J'] };
  await put(
    path,
    JSON.stringify({ settings: { theme: 'dark', shortcuts: { ...shortcuts, undo: 7 } }, window }),
  );
  const settings = await openSettings(nodeDisk, path);
  expect(settings.current()).toEqual({ settings: { theme: 'dark', shortcuts }, window });
  await settings.change({ settings: { theme: 'light', shortcuts, singleKeys: false } });
  expect((await openSettings(nodeDisk, path)).current()).toEqual({
    settings: { theme: 'light', shortcuts, singleKeys: false },
    window,
  });
  expect(await readdir(folder)).toEqual(['settings.json']);
});

test('what a person wants of rules is kept, and one setting that cannot be read loses none of the others', async () => {
  const path = join(await temporaryFolder(), 'settings.json');
  const stale = { numbers: { years: 3 }, reason: 'Rents move fast.' };
  const audit = { rules: { stale, 'isolated-node': { severity: 'huge' } } };
  await put(path, JSON.stringify({ settings: { theme: 'dark', audit } }));
  expect((await openSettings(nodeDisk, path)).current()).toEqual({
    settings: { theme: 'dark', audit: { rules: { stale, 'isolated-node': {} } } },
  });
});

test('settings of before there was snapping are read, and snapping is kept with them', async () => {
  const path = join(await temporaryFolder(), 'settings.json');
  await put(path, '{ "settings": { "theme": "dark" } }');
  const settings = await openSettings(nodeDisk, path);
  expect(settings.current()).toEqual({ settings: { theme: 'dark' } });
  await settings.change({ settings: { theme: 'dark', snapping: false } });
  expect((await openSettings(nodeDisk, path)).current().settings).toEqual({ theme: 'dark', snapping: false });
});

test('settings that cannot be kept hold for the run, and say why they will not outlast it', async () => {
  const disk = failingDisk({ call: 'open', code: 'EROFS' });
  const settings = await openSettings(disk, join(await temporaryFolder(), 'settings.json'));
  const problem = await settings.change({ settings: { theme: 'dark' } });
  expect([problem?.kind, settings.current().settings.theme]).toEqual(['read-only', 'dark']);
});

test('drafts come newest first, and damaged ones are put aside', async () => {
  const folder = await temporaryFolder();
  const drafts = createDrafts(nodeDisk, folder);
  await drafts.keep(draft('old', '2026-05-30T12:00:00Z'));
  await drafts.keep(draft('new', '2026-05-31T12:00:00Z'));
  await put(join(folder, 'bad.json'), 'half a dra');
  const ids = (await drafts.list()).map(({ id }) => id);
  expect([ids, await readdir(folder)]).toEqual([
    ['new', 'old'],
    ['bad.json.damaged', 'new.json', 'old.json'],
  ]);
});

test('a draft that is forgotten right after it was kept is gone', async () => {
  const drafts = createDrafts(nodeDisk, await temporaryFolder());
  await Promise.all([drafts.keep(draft('d', '')), drafts.forget('d'), drafts.forget('never')]);
  expect(await drafts.list()).toEqual([]);
});

test('samples come by title, which a map without one has from its file', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'not-a-map'));
  await put(
    join(folder, 'x.argmap'),
    '{\n  "format": "argmap",\n  "title": "Ports \\u0026 “trade”",\n  "nodes": []\n}\n',
  );
  await put(join(folder, 'another.argmap'), '{\n  "format": "argmap",\n  "nodes": [{ "title": "no" }]\n}\n');
  expect(await listSamples(nodeDisk, folder)).toEqual([
    { id: 'x', title: 'Ports & “trade”' },
    { id: 'another', title: 'another' },
  ]);
});

test('a file has one token, and a token that was not given out is refused', () => {
  let minted = 0;
  const tokens = createTokens(() => `t${++minted}`);
  const [one, again, other] = ['/a', '/a', '/b'].map(tokens.tokenOf);
  expect([one, again, other, tokens.pathOf('t2')]).toEqual(['t1', 't1', 't2', '/b']);
  expect(() => tokens.pathOf('/a')).toThrow('stands for no file');
});
