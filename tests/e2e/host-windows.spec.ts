import { copyFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../scripts/root.mjs';
import { test } from './fixtures';
import { answer, launchAgain, titles } from './host';

const sample = path.join(root, 'examples/witness-and-alibi.argmap');

test('a second launch opens its file in the first program, and a third brings it forward', async ({
  launch,
  environment,
  folder,
}) => {
  await copyFile(sample, path.join(folder, 'one.argmap'));
  await copyFile(sample, path.join(folder, 'two.argmap'));
  const app = await launch({ args: [path.join(folder, 'one.argmap')] });
  await app.firstWindow();
  expect(await launchAgain(environment, folder, 'two.argmap')).toBe(0);
  await expect.poll(async () => (await titles(app)).length).toBe(2);
  await launchAgain(environment, folder, 'two.argmap');
  await launchAgain(environment, folder, 'one.argmap');
  expect(await titles(app)).toHaveLength(2);
});

test('a crashed page is replaced by one with the same draft', async ({ app, page }) => {
  // A page that crashes before it has asked for its map is another story: then a person is asked.
  await page.getByRole('button', { name: 'New map' }).waitFor();
  await page.evaluate(() =>
    window.desktop.keepDraft({ id: 'd', title: 'T', text: '{}', keptAt: '2026-05-31T12:00:00Z' }),
  );
  const next = app.waitForEvent('window');
  await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.forcefullyCrashRenderer());
  const opening = await (await next).evaluate(() => window.desktop.opening());
  expect(opening).toMatchObject({ kind: 'draft', draft: { id: 'd', text: '{}' } });
  await expect.poll(async () => (await titles(app)).length).toBe(1);
});

test('what a killed program had not saved is offered at the next start', async ({ launch }) => {
  const killed = await launch();
  const page = await killed.firstWindow();
  await page.evaluate(() =>
    window.desktop.keepDraft({ id: 'd', title: 'Ports', text: '{}', keptAt: '2026-05-31T12:00:00Z' }),
  );
  const ended = killed.waitForEvent('close');
  killed.process().kill('SIGKILL');
  await ended;
  const again = await (await launch()).firstWindow();
  const { drafts } = await again.evaluate(() => window.desktop.welcome());
  expect(drafts).toEqual([{ id: 'd', title: 'Ports', text: '{}', keptAt: '2026-05-31T12:00:00Z' }]);
});

test('a page that does not answer can be closed, and its draft stays', async ({ app, page, environment }) => {
  await page.evaluate(() =>
    window.desktop.keepDraft({ id: 'd', title: '', text: '{}', keptAt: '2026-05-31T12:00:00Z' }),
  );
  await answer(app, 0);
  const ended = app.waitForEvent('close');
  await page.evaluate(() =>
    setTimeout(() => {
      for (;;);
    }),
  );
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  expect(await readdir(path.join(String(environment.WARRANT_USER_DATA), 'drafts'))).toEqual(['d.json']);
});

test('a window comes back where it was closed', async ({ launch }) => {
  const place = { x: 40, y: 60, width: 1000, height: 700 };
  const first = await launch();
  // A window that is closed before it shows anything leaves no trace.
  await (await first.firstWindow()).getByRole('button').first().waitFor();
  await first.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  const ended = first.waitForEvent('close');
  await first.evaluate(({ app }) => app.quit());
  await ended;
  const second = await launch();
  await second.firstWindow();
  expect(await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(
    place,
  );
});
