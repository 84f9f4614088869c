import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect } from '@playwright/test';
import { rules } from '#shared/audit/rules';
import { writeMap } from '#shared/file/write';
import { root } from '../../scripts/root.mjs';
import { cutOff } from './cut-off';
import { cyrillicMap } from './cyrillic-map';
import {
  type Corner,
  command,
  cornersOfMap,
  cornersOfStart,
  enabledCommands,
  quiet,
  selected,
  type Visit,
  wholeWindow,
} from './every-corner';
import { test } from './fixtures';
import { answerOpen, copiedTextsOf, leftOut, listenToSystem, nativeTextsOf, watchTexts } from './seen-words';

type Launch = (options: { env: Record<string, string> }) => Promise<ElectronApplication>;

/** The program's own names and those of our files: they are the same in all languages. */
async function ownNames(folder: string): Promise<readonly string[]> {
  const samples = ['database-choice', 'programme-of-action', 'witness-and-alibi'].map(async (id) => {
    const text = await readFile(path.join(root, 'examples', `${id}.argmap`), 'utf8');
    return (JSON.parse(text) as { title: string }).title;
  });
  return [
    ...(await Promise.all(samples)),
    ...rules.map(({ id }) => id),
    folder,
    '.argmap',
    'Warrant',
    'Dismiss', // Of React Aria, which has its own words in many languages, by that of the system.
  ];
}

/** The program in the pseudo-language, and what is found in it that is not in that language. */
async function start(launch: Launch, folder: string) {
  const own = await ownNames(folder);
  const app = await launch({ env: { WARRANT_LANGUAGE: 'pseudo' } });
  const page = await app.firstWindow();
  await page.emulateMedia({ reducedMotion: 'reduce' }); // What moves says nothing, and would be waited for.
  const heard = await listenToSystem(app);
  const texts = await watchTexts(page);
  /** Each text with the first place where it stood. */
  const found = new Map<string, string>();
  const look = async (corner: string) => {
    await quiet(page);
    const seen = [await texts(), await nativeTextsOf(app), await heard(), await copiedTextsOf(app)].flat();
    for (const { text, where } of leftOut(seen, own))
      if (!found.has(text)) found.set(text, `“${text}” as ${where}, at ${corner}`);
  };
  const goThrough = async (corners: readonly Corner[]) => {
    for (const corner of corners) {
      await test.step(corner.name, () => corner.show({ app, page }));
      await look(corner.name);
    }
  };
  return { app, page, look, goThrough, leftOut: () => [...found.values()] };
}

/** Opens what a file holds, in the window on its start screen. */
async function openFile({ app }: Pick<Visit, 'app'>, file: string, content: string): Promise<void> {
  await writeFile(file, content);
  await answerOpen(app, file);
  await command({ app }, 'open-map');
}

test('every text of the start screen and of an empty map is in the catalogue', async ({ launch, folder }) => {
  test.setTimeout(120_000);
  const visit = await start(launch, folder);
  await visit.goThrough(cornersOfStart);
  await openFile(visit, path.join(folder, 'обломок.argmap'), '{');
  await visit.page.locator('.notice').waitFor();
  await visit.look('a file that cannot be read');

  await command(visit, 'new-map');
  await wholeWindow(visit.page);
  await command(visit, 'toggle-outline');
  await visit.look('an empty map');
  await visit.page.keyboard.press('1');
  await visit.page.keyboard.type('слово');
  await visit.page.keyboard.press('Control+Enter');
  await visit.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await visit.look('a window that is closed with changes');
  expect(visit.leftOut()).toEqual([]);
});

test('every text around a map is in the catalogue, and in a longer language none is cut off', async ({
  launch,
  folder,
}) => {
  test.setTimeout(240_000);
  const visit = await start(launch, folder);
  /** By element, with the first corner where it is too narrow. */
  const narrow = new Map<string, string>();
  await visit.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  );
  await openFile(visit, path.join(folder, 'карта.argmap'), writeMap(cyrillicMap()));
  await wholeWindow(visit.page);
  for (const corner of cornersOfMap) {
    await visit.goThrough([corner]);
    for (const { element, text, wanted, there } of await cutOff(visit.page))
      if (!narrow.has(element))
        narrow.set(element, `${element} has ${there} of ${wanted} pixels for “${text}”, at ${corner.name}`);
  }
  expect(visit.leftOut()).toEqual([]);
  expect([...narrow.values()]).toEqual([]);
});

test('every text that a command leads to is in the catalogue', async ({ launch, folder }) => {
  test.setTimeout(240_000);
  const visit = await start(launch, folder);
  await openFile(visit, path.join(folder, 'карта.argmap'), writeMap(cyrillicMap()));
  await wholeWindow(visit.page);
  const tried = new Set(['open-map', 'new-map', 'undo', 'redo', 'zoom-to-fit']);
  for (const selection of [selected('C1'), selected('C1', 'C2')]) {
    await selection.show(visit);
    for (const id of await enabledCommands(visit)) {
      if (tried.has(id)) continue;
      tried.add(id);
      await command(visit, 'zoom-to-fit');
      await quiet(visit.page);
      await selection.show(visit);
      await test.step(id, () => command(visit, id));
      await visit.look(`the command ${id}`);
      for (const _ of [1, 2]) await visit.page.keyboard.press('Escape');
      if (/^(toggle|show)-/.test(id)) await command(visit, id);
      while ((await enabledCommands(visit)).includes('undo')) await command(visit, 'undo');
    }
  }
  expect(visit.leftOut()).toEqual([]);
});
