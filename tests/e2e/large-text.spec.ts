import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { addSource } from '#shared/edit/sources';
import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { test } from './fixtures';
import { choose, titles } from './host';
import { canvasOf, onCanvas, wholeWindow } from './opened-map';

/** Three megabytes, with what is written as an escape or in several bytes. */
const book = 'Rents rose by “nine” percent\tin a year. \\ "So it is" 😀 — they say.\n'.repeat(45_000);
const map = addSource({ id: 'S1', csl: { type: 'book', title: 'A book' }, text: book })(
  sketch('E1 supports C1'),
);

async function fileWith(text: string, folder: string): Promise<string> {
  const file = path.join(folder, 'book.argmap');
  await writeFile(file, text);
  return file;
}

/** A change of the map, so that a draft of it is kept. */
async function addClaim(page: Page, text: string): Promise<void> {
  await wholeWindow(page);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('s');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^• /);
}

async function kill(app: ElectronApplication): Promise<void> {
  const ended = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await ended;
}

function kept(environment: Readonly<Record<string, string>>) {
  const folder = path.join(String(environment.WARRANT_USER_DATA), 'drafts');
  return {
    /** What is kept of unsaved work, without the long text. */
    draft: async () => {
      const name = (await readdir(folder)).find((each) => each.endsWith('.json'));
      return name === undefined ? '' : readFile(path.join(folder, name), 'utf8');
    },
    names: () => readdir(folder),
  };
}

test('unsaved work on a map with a long text comes back whole after the program was killed', async ({
  launch,
  folder,
  environment,
}) => {
  const file = await fileWith(writeMap(map), folder);
  const { draft, names } = kept(environment);
  const first = await launch({ args: [file] });
  const page = await first.firstWindow();
  await addClaim(page, 'First of all');
  await expect.poll(draft).toContain('First of all');
  // The second draft has the text from the first, and is small itself.
  await addClaim(page, 'And then');
  await expect.poll(draft).toContain('And then');
  expect((await draft()).length).toBeLessThan(20_000);
  await kill(first);

  const again = await launch({ args: [file] });
  const restored = await again.firstWindow();
  await expect.poll(() => titles(again)).toEqual([expect.stringMatching(/^• /)]);
  await wholeWindow(restored);
  await restored.keyboard.press('Control+s');
  await expect.poll(() => titles(again)).toEqual([expect.not.stringMatching(/^• /)]);
  const saved = parseMap(await readFile(file, 'utf8'));
  expect(saved.ok && saved.value.sources[0]?.text === book).toBe(true);
  expect(saved.ok && saved.value.nodes.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['First of all', 'And then']),
  );
  await expect.poll(names).toEqual([]);
});

test('a draft of a long text does not need the file that it was read from', async ({
  launch,
  folder,
  environment,
}) => {
  const file = await fileWith(writeMap(map), folder);
  const first = await launch({ args: [file] });
  await addClaim(await first.firstWindow(), 'Still here');
  await expect.poll(kept(environment).draft).toContain('Still here');
  await kill(first);
  await rm(file);

  const again = await launch();
  const page = await again.firstWindow();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(onCanvas(page, 'Claim: Still here')).toBeVisible();
  await wholeWindow(page);
  const copy = path.join(folder, 'copy.argmap');
  await choose(again, copy);
  await page.keyboard.press('Control+Shift+s');
  await expect.poll(() => titles(again)).toEqual([expect.not.stringMatching(/^• /)]);
  const saved = parseMap(await readFile(copy, 'utf8'));
  expect(saved.ok && saved.value.sources[0]?.text === book).toBe(true);
});

test('a map with a long text is saved to the bytes that it has always had', async ({ launch, folder }) => {
  const file = await fileWith(writeMap(map), folder);
  const app = await launch({ args: [file] });
  const page = await app.firstWindow();
  await addClaim(page, 'A step too far');
  await page.keyboard.press('Control+s');
  await expect.poll(() => titles(app)).toEqual([expect.not.stringMatching(/^• /)]);
  // Undo of what was saved is a change like any other.
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await readFile(file, 'utf8')) === writeMap(map)).toBe(true);
});

test('a large file that is no map is refused with the place, as a small one is', async ({
  launch,
  folder,
}) => {
  const file = await fileWith(writeMap(map).replace(/\n$/, ','), folder);
  const page = await (await launch({ args: [file] })).firstWindow();
  await expect(page.getByText(/book\.argmap.*line \d+/)).toBeVisible();
  await expect(canvasOf(page)).toHaveCount(0);
});
