import { readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures';
import { choose, openHere } from './host';

test('a save is noticed to be over what another program wrote', async ({ app, page, folder }) => {
  const file = path.join(folder, 'port.argmap');
  await writeFile(file, 'as it was');
  await choose(app, file);
  const { token, stamp } = await openHere(page);
  await writeFile(file, 'theirs');
  const save = (text: string, expected: string) =>
    page.evaluate((request) => window.desktop.save(request), { token, text, expected });

  expect(await save('ours', stamp)).toMatchObject({
    problem: { kind: 'changed-on-disk', name: 'port.argmap' },
  });
  expect(await readFile(file, 'utf8')).toBe('theirs');

  await unlink(file);
  expect(await save('ours', stamp)).toMatchObject({ problem: { kind: 'deleted-on-disk' } });

  expect(await save('ours', 'overwrite')).toMatchObject({ ok: true });
  expect(await readFile(file, 'utf8')).toBe('ours');
});

test('the page is told once when its file has changed on disk', async ({ app, page, folder }) => {
  const file = path.join(folder, 'port.argmap');
  await writeFile(file, 'as it was');
  await choose(app, file);
  await openHere(page);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    window.desktop.listen(({ kind }) => told.push(kind));
  });
  const focus = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));
  const changes = () =>
    page.evaluate(() => Reflect.get(window, 'told').filter((kind: string) => kind === 'file-changed').length);

  await writeFile(file, 'theirs');
  await focus();
  await expect.poll(changes).toBe(1);
  await focus();
  await page.evaluate(() => window.desktop.welcome());
  expect(await changes()).toBe(1);
});

test('an export is written where the person says, with its extension', async ({ app, page, folder }) => {
  await choose(app, path.join(folder, 'picture'));
  const written = await page.evaluate(() =>
    window.desktop.exportByDialog({
      suggestedName: 'picture.svg',
      label: 'SVG',
      extension: 'svg',
      content: '<svg/>',
    }),
  );
  expect(written).toMatchObject({ ok: true, value: { name: 'picture.svg' } });
  expect(await readFile(path.join(folder, 'picture.svg'), 'utf8')).toBe('<svg/>');
});

test('a file that was saved under a name is among the recent ones', async ({ app, page, folder }) => {
  await choose(app, path.join(folder, 'new.argmap'));
  await page.evaluate(() => window.desktop.saveByDialog({ suggestedName: 'x.argmap', text: '{}' }));
  const { recents } = await page.evaluate(() => window.desktop.welcome());
  expect(recents.map(({ name }) => name)).toEqual(['new.argmap']);
});
