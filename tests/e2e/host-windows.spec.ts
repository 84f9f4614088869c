import { copyFile, mkdir, readdir, readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { setTitle } from '#shared/edit/map-fields';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { root } from '../../scripts/root.mjs';
import { test } from './fixtures';
import { answer, choose, launchAgain, openHere, titles } from './host';
import { wholeWindow } from './opened-map';

type Launch = (options?: { readonly args: readonly string[] }) => Promise<ElectronApplication>;

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
  const draft = await (await next).evaluate(async () => {
    const opening = await window.desktop.opening();
    if (opening.kind !== 'draft' || 'parcel' in opening.draft.bytes) return opening.kind;
    return { ...opening.draft, bytes: new TextDecoder().decode(opening.draft.bytes) };
  });
  expect(draft).toMatchObject({ id: 'd', bytes: '{}' });
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
  expect(drafts).toEqual([{ id: 'd', title: 'Ports', keptAt: '2026-05-31T12:00:00Z' }]);
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

/** Two maps in a window each: their files, and the page that shows the second. */
async function openTwo(launch: Launch, folder: string) {
  const [one, two] = ['one.argmap', 'two.argmap'].map((name) => path.join(folder, name)) as [string, string];
  await writeFile(one, writeMap(setTitle('One')(sketch('E1 supports C1'))));
  await writeFile(two, writeMap(setTitle('Two')(sketch('C1, C2'))));
  const app = await launch({ args: [one] });
  await wholeWindow(await app.firstWindow());
  const opened = app.waitForEvent('window');
  await openFromOutside(app, two);
  const page = await opened;
  await wholeWindow(page);
  await expect.poll(async () => (await titles(app)).toSorted()).toEqual(['One — Warrant', 'Two — Warrant']);
  return { app, one, two, page };
}

/** As if a second launch had named this file. */
function openFromOutside(app: ElectronApplication, file: string): Promise<unknown> {
  return app.evaluate(({ app: program }, argument) => {
    program.emit('second-instance', {}, ['warrant', '--', argument], '/');
  }, file);
}

async function addClaim(page: Page): Promise<void> {
  await page.getByRole('application', { name: 'Argument map' }).focus();
  await page.keyboard.press('1');
  await page.keyboard.type('New here');
  await page.keyboard.press('Enter');
}

test('one file is open once, however its path is spelt', async ({ launch, folder }) => {
  const { app, one, two } = await openTwo(launch, folder);
  await mkdir(path.join(folder, 'sub'));
  await symlink(one, path.join(folder, 'sub', 'link.argmap'));
  await symlink(folder, path.join(folder, 'sub', 'up'));
  const front = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.getTitle());
  const spellings = [
    [`${folder}/sub/../one.argmap`, 'One'],
    [two, 'Two'],
    [`${folder}/sub/link.argmap`, 'One'],
    [`${folder}//./sub/up/two.argmap`, 'Two'],
  ] as const;
  for (const [spelling, title] of spellings) {
    await openFromOutside(app, spelling);
    await expect.poll(front).toContain(title);
  }
  expect(await titles(app)).toHaveLength(2);
});

for (const how of [
  'by its name',
  'through a link to it',
  'through a link to its folder',
  'where it was deleted',
])
  test(`a map is not saved over the file of another window: ${how}`, async ({ launch, folder }) => {
    const { app, one, two, page } = await openTwo(launch, folder);
    await symlink(one, path.join(folder, 'link.argmap'));
    await symlink(folder, path.join(folder, 'folder'));
    const before = [await readFile(one, 'utf8'), await readFile(two, 'utf8')];
    if (how === 'where it was deleted') await unlink(one);
    const named = { 'by its name': 'one', 'through a link to it': 'link' }[how] ?? 'folder/one';
    await addClaim(page);
    await choose(app, path.join(folder, `${named}.argmap`));
    await page.keyboard.press('Control+Shift+S');
    await expect(page.getByText('is open in another window, so nothing was written')).toBeVisible();
    const deleted = how === 'where it was deleted';
    expect([await readFile(one, 'utf8').catch(() => 'deleted'), await readFile(two, 'utf8')]).toEqual([
      deleted ? 'deleted' : before[0],
      before[1],
    ]);
    // Nothing is lost: the map is still unsaved where it is, and is saved to its own file as before.
    expect(await titles(app)).toContain('• Two — Warrant');
    await page.keyboard.press('Control+S');
    await expect.poll(() => readFile(two, 'utf8')).toContain('New here');
    await expect.poll(() => titles(app)).toContain('Two — Warrant');
  });

test('a map is saved over its own file, and over one whose window was closed', async ({ launch, folder }) => {
  const { app, one, two, page } = await openTwo(launch, folder);
  await addClaim(page);
  await choose(app, two);
  await page.keyboard.press('Control+Shift+S');
  await expect.poll(() => readFile(two, 'utf8')).toContain('New here');
  const [other] = app.windows().filter((each) => each !== page);
  const closed = other?.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.getTitle() === 'One — Warrant')
      ?.close(),
  );
  await closed;
  await choose(app, one);
  await page.keyboard.press('Control+Shift+S');
  await expect.poll(() => readFile(one, 'utf8')).toContain('New here');
  // From now on that file is this window's.
  await openFromOutside(app, one);
  await expect.poll(() => titles(app)).toHaveLength(1);
});

test('two windows that are saved to one new file at once do not both get it', async ({ launch, folder }) => {
  const { app, page } = await openTwo(launch, folder);
  const [other] = app.windows().filter((each) => each !== page);
  if (other === undefined) throw new Error('There is only one window.');
  await choose(app, path.join(folder, 'new.argmap'));
  const save = (from: Page, text: string) =>
    from.evaluate(
      (content) => window.desktop.saveByDialog({ suggestedName: 'new.argmap', text: content }),
      text,
    );
  const saved = await Promise.all([save(page, 'theirs'), save(other, 'ours')]);
  expect(saved.filter(({ ok }) => ok)).toHaveLength(1);
  expect(saved.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'open-elsewhere' } });
});

test('unsaved work on a file is found however its path is spelt', async ({ launch, folder }) => {
  const { app, file, link } = await killedWithDraft(launch, folder);
  const page = await app.firstWindow();
  await openFromOutside(app, link);
  await expect.poll(() => titles(app)).toEqual(['• Rescued — Warrant']);
  expect(await page.evaluate(() => window.desktop.welcome())).toMatchObject({ drafts: [] });
  await page.keyboard.press('Control+S');
  await expect.poll(() => readFile(file, 'utf8')).toContain('Rescued');
});

test('unsaved work on a file that another window has opens as a map without a file', async ({
  launch,
  folder,
}) => {
  const { app, file } = await killedWithDraft(launch, folder);
  const page = await app.firstWindow();
  const other = path.join(folder, 'other.argmap');
  await writeFile(other, await readFile(file));
  await page.evaluate(() => window.desktop.newWindow('start'));
  // The file of the draft becomes that of another window by being saved to.
  await choose(app, file);
  const second = await app.waitForEvent('window').catch(() => app.windows()[1]);
  if (second === undefined) throw new Error('There is no second window.');
  await second.evaluate((text) => window.desktop.saveByDialog({ suggestedName: 'x', text }), 'theirs');
  const outcome = await page.evaluate(async () => {
    const { drafts } = await window.desktop.welcome();
    return window.desktop.openDraft(String(drafts[0]?.id), true);
  });
  expect(outcome).toMatchObject({ kind: 'here', opening: { kind: 'draft', draft: { title: 'Rescued' } } });
  expect(JSON.stringify(outcome)).not.toContain('token');
  expect(await readFile(file, 'utf8')).toBe('theirs');
});

test('a window whose file is not there says so before it knows what to offer', async ({ launch, folder }) => {
  const { app } = await openTwo(launch, folder);
  await app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('welcome');
    ipcMain.handle('welcome', () => new Promise(() => {}));
  });
  const opened = app.waitForEvent('window');
  await openFromOutside(app, path.join(folder, 'gone.argmap'));
  const page = await opened;
  await expect(page.getByText('does not exist')).toBeVisible();
  await expect(page.getByRole('button', { name: 'New map' })).toBeVisible();
});

/** A program that starts with unsaved work of an earlier run on a file, which a link leads to as well. */
async function killedWithDraft(launch: Launch, folder: string) {
  const file = path.join(folder, 'kept.argmap');
  const link = path.join(folder, 'link.argmap');
  const rescued = writeMap(setTitle('Rescued')(sketch('C1')));
  await writeFile(file, writeMap(setTitle('Kept')(sketch('C1'))));
  await symlink(file, link);
  const killed = await launch();
  const page = await killed.firstWindow();
  await choose(killed, file);
  const { token, stamp } = await openHere(page);
  await page.evaluate(
    ([text, key, seen]) =>
      window.desktop.keepDraft({
        ...{ id: 'd', title: 'Rescued', text: String(text), keptAt: '2026-05-31T12:00:00Z' },
        file: { token: String(key), name: '', folder: '', stamp: String(seen) },
      }),
    [rescued, token, stamp],
  );
  const ended = killed.waitForEvent('close');
  killed.process().kill('SIGKILL');
  await ended;
  const app = await launch();
  await (await app.firstWindow()).getByRole('button', { name: 'New map' }).waitFor();
  return { app, file, link };
}
