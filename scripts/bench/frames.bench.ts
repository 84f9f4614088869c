import type { Page } from '@playwright/test';
import { buildIfChanged } from '../build.mjs';
import type { Row } from './bench';
import { bigMap } from './big-map';
import { framesOf, watchFrames, withWindow } from './window';

const longestFrame = 100;

/** What a person does, and how; all of it changes the map, so that labels and rules are worked out anew. */
const deeds: readonly { readonly name: string; readonly run: (page: Page) => Promise<void> }[] = [
  { name: 'add a support', run: (page) => page.keyboard.press('s') },
  { name: 'write a letter', run: (page) => page.keyboard.type('B') },
  { name: 'write a word, ten letters a second', run: (page) => page.keyboard.type('ecause', { delay: 100 }) },
  { name: 'keep the text', run: (page) => page.keyboard.press('Enter') },
  {
    name: 'change a status',
    run: async (page) => {
      await page.getByLabel('Status').selectOption('Given up');
      await page.getByRole('application').focus();
    },
  },
  { name: 'undo', run: (page) => page.keyboard.press('Control+z') },
  { name: 'redo', run: (page) => page.keyboard.press('Control+Shift+Z') },
];

/** The longest frame of each deed in the real window, on a map of 10 000 nodes. */
async function run(): Promise<readonly Row[]> {
  await buildIfChanged();
  return withWindow(bigMap(10_000, 12_000, 8), async (page) => {
    await page.locator('.node').first().waitFor();
    await watchFrames(page);
    await page.getByRole('application').focus();
    await page.keyboard.press('Home');
    await page.getByLabel('Status').waitFor();
    const rows: Row[] = [];
    for (const { name, run: act } of deeds) {
      const value = Math.max(...(await framesOf(page, () => act(page))));
      const ok = value <= longestFrame;
      rows.push({ measure: `${name}: longest frame`, value, unit: 'ms', bar: longestFrame, ok });
    }
    return rows;
  });
}

export const bench = {
  id: 'frames',
  title: 'The longest frame in the window after an edit, at 10 000 nodes',
  run,
};
