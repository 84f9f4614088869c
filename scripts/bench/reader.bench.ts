import type { Page } from '@playwright/test';
import { buildIfChanged } from '../build.mjs';
import type { Row } from './bench';
import { longText, mapWithText } from './long-text';
import { longestTask, watchTasks } from './tasks';
import { framesOf, watchFrames, withWindow } from './window';

const pages = 1000;
const longest = 100;

/** A long text in the reader of the real window: opening it, and scrolling it against an empty element in the same run. */
async function run(): Promise<readonly Row[]> {
  await buildIfChanged();
  const text = longText(pages);
  return withWindow(mapWithText(text), async (page) => {
    await page.locator('.node').first().waitFor();
    await watchFrames(page);
    await watchTasks(page);
    await longestTask(page);
    await page.getByRole('application').focus();
    const opening = await timeOf(async () => {
      await page.keyboard.press('Control+Alt+R');
      await page.locator('.reading [data-block]').first().waitFor();
    });
    await page.evaluate(addEmptyScroller);
    const empty = await framesOf(page, () => scroll(page, '#empty-scroller'));
    const near = await framesOf(page, () => scroll(page, '.reading', 120));
    const far = await framesOf(page, () => scroll(page, '.reading', 20_000));
    const task = await longestTask(page);
    return [
      { measure: 'characters of text', value: text.length, unit: '' },
      { measure: 'opening, until text is in sight', value: opening, unit: 'ms' },
      { measure: 'scrolling an empty element: median frame', value: median(empty), unit: 'ms' },
      ...rowsOf('scrolling', near, empty),
      ...rowsOf('scrolling by pages', far, empty),
      bounded('longest task, opening included', task, 'ms', longest),
    ];
  });
}

function rowsOf(measure: string, frames: readonly number[], empty: readonly number[]): readonly Row[] {
  return [
    bounded(`${measure}: median frame, against an empty element`, median(frames) / median(empty), '×', 1.5),
    bounded(`${measure}: longest frame`, Math.max(...frames), 'ms', longest),
  ];
}

function bounded(measure: string, value: number, unit: string, bar: number): Row {
  return { measure, value, unit, bar, ok: value <= bar };
}

/** In words, since it runs in the page. */
const addEmptyScroller = `{
  const scroller = document.createElement('div');
  scroller.id = 'empty-scroller';
  scroller.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 30rem; height: 30rem; overflow: auto';
  const inner = document.createElement('div');
  inner.style.height = '4000000px';
  scroller.append(inner);
  document.body.append(scroller);
}`;

/** By so many pixels in each of 120 frames. */
function scroll(page: Page, what: string, by = 120): Promise<unknown> {
  return page.evaluate(`(async () => {
    const view = document.querySelector('${what}');
    for (let frame = 0; frame < 120; frame += 1) {
      await new Promise(requestAnimationFrame);
      view.scrollTop += ${by};
    }
  })()`);
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

export const bench = {
  id: 'reader',
  title: 'A text of a thousand pages in the reader',
  run,
};
