import type { Page } from '@playwright/test';
import { buildIfChanged } from '../build.mjs';
import type { Row } from './bench';
import { longText, mapWithText } from './long-text';
import { longestTask, watchTasks } from './tasks';
import { withWindow } from './window';

const sizes = [3, 20];
const longest = 100;
/** Milliseconds after which a draft is kept, and nothing more follows from what was done. */
const untilKept = 4_000;

/** What a person does with a long text, and how. */
const deeds: readonly { readonly name: string; readonly run: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'reading it',
    run: async (page) => {
      await page.getByRole('application').focus();
      await page.keyboard.press('Control+Alt+R');
      await page.locator('.reading [data-block]').first().waitFor();
    },
  },
  {
    name: 'choosing a sentence',
    run: async (page) => {
      await page.locator('.reading').focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  { name: 'making a statement of it, and keeping the first draft', run: (page) => page.keyboard.press('1') },
  {
    name: 'making another, and keeping the next draft',
    run: async (page) => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('2');
    },
  },
  { name: 'selecting text with the pointer', run: select },
  { name: 'saving', run: (page) => page.keyboard.press('Control+S') },
];

/** The longest task of the window's own thread with maps that store a text of so many megabytes. */
async function run(): Promise<readonly Row[]> {
  await buildIfChanged();
  const rows: Row[] = [];
  for (const megabytes of sizes) rows.push(...(await rowsFor(megabytes)));
  return rows;
}

function rowsFor(megabytes: number): Promise<readonly Row[]> {
  // Dashes make it a text of two bytes to a character, as most prose is.
  const text = longText(megabytes * 310).replaceAll(' that ', ' — that ');
  return withWindow(mapWithText(text), async (page) => {
    const row = async (name: string): Promise<Row> => {
      const value = await longestTask(page);
      const measure = `${megabytes} MB, ${name}: longest task`;
      return { measure, value, unit: 'ms', bar: longest, ok: value <= longest };
    };
    await page.locator('.node').first().waitFor();
    await watchTasks(page);
    await page.waitForTimeout(untilKept);
    const rows = [await row('opening')];
    for (const deed of deeds) {
      await deed.run(page);
      await page.waitForTimeout(untilKept);
      rows.push(await row(deed.name));
    }
    return rows;
  });
}

async function select(page: Page): Promise<void> {
  const place = await page.locator('.reading [data-block]').nth(1).boundingBox();
  if (place === null) throw new Error('No text is in sight.');
  await page.mouse.move(place.x + 60, place.y + 12);
  await page.mouse.down();
  await page.mouse.move(place.x + 260, place.y + 40, { steps: 5 });
  await page.mouse.up();
}

export const bench = {
  id: 'large-text',
  title: 'The longest task in the window with a stored text of many megabytes',
  run,
};
