import { expect, type Page } from '@playwright/test';
import { bigMap } from '../../scripts/bench/big-map';
import { grownMap } from '../../scripts/bench/grown-map';
import { laidInGrid } from '../support/laid-in-grid';
import { canvasOf, onCanvas, placed, test } from './opened-map';

const heap = placed('E1 supports C1, E2 supports C1, C1 supports R1', {
  R1: [500, 400],
  C1: [0, 0],
  E1: [40, 30],
  E2: [80, 60],
});

async function run(page: Page, title: string) {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill(title);
  await page.keyboard.press('Enter');
}

async function top(page: Page, name: string) {
  return (await onCanvas(page, name).boundingBox())?.y ?? Number.NaN;
}

test('tidying puts conclusions above their reasons, and one undo takes it back', async ({ open }) => {
  const page = await open(heap);
  await run(page, 'Tidy layout');
  await expect(page.getByRole('status')).toHaveText('Layout tidied.');
  expect(await top(page, 'Recommendation: R1')).toBeLessThan(await top(page, 'Claim: C1'));
  expect(await top(page, 'Claim: C1')).toBeLessThan(await top(page, 'Evidence: E1'));
  await page.keyboard.press('Control+z');
  await expect.poll(() => top(page, 'Recommendation: R1')).toBeGreaterThan(await top(page, 'Claim: C1'));
});

test('a layout can be cancelled, and leaves everything where it was', async ({ open }) => {
  const page = await open(bigMap(1000, 1200, 30));
  // Even of a large map a layout is done before a hand has reached the button.
  await page.evaluate(() => {
    const press = () => {
      for (const button of document.querySelectorAll('button')) {
        if (button.textContent === 'Cancel') button.click();
      }
    };
    new MutationObserver(press).observe(document.body, { childList: true, subtree: true });
  });
  await run(page, 'Lay out anew');
  await expect(page.getByText(/Tidying the layout/)).toBeHidden();
  await expect(page).toHaveTitle(/^[^•]+$/);
  await run(page, 'Undo');
  await expect(page).toHaveTitle(/^[^•]+$/);
});

const sketch = 'This is a first sketch, not the final layout.';
const busyBar = '.busy';

/** Notes what the busy bar shows, and presses Cancel as soon as there is a sketch, if asked for. */
async function watchBusyBar(page: Page, cancelsSketch: boolean) {
  await page.evaluate(
    ({ selector, note, cancels }) => {
      const seen: { texts: string[]; shares: number[] } = { texts: [], shares: [] };
      Object.assign(globalThis, { seen });
      const look = () => {
        const bar = document.querySelector(selector);
        if (bar === null) return;
        seen.texts.push(bar.textContent);
        seen.shares.push(bar.querySelector('progress')?.position ?? -1);
        if (cancels && bar.textContent.includes(note)) bar.querySelector('button')?.click();
      };
      new MutationObserver(look).observe(document.body, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    },
    { selector: busyBar, note: sketch, cancels: cancelsSketch },
  );
  return () =>
    page.evaluate(() => (globalThis as unknown as { seen: { texts: string[]; shares: number[] } }).seen);
}

test('a layout that takes its time shows a sketch and how far it is, and is one step to undo', async ({
  open,
}) => {
  const page = await open(laidInGrid(grownMap(600)));
  const seen = await watchBusyBar(page, false);
  await run(page, 'Lay out anew');
  await expect(page.getByRole('status')).toHaveText('Layout tidied.', { timeout: 20_000 });
  const { texts, shares } = await seen();
  expect(texts.some((text) => text.includes(sketch))).toBe(true);
  expect(texts.some((text) => text.includes('untangling'))).toBe(true);
  const known = shares.filter((share) => share >= 0);
  expect(known).toEqual(known.toSorted((a, b) => a - b));
  expect(new Set(known).size).toBeGreaterThan(3);
  await expect(page).toHaveTitle(/•/);
  await run(page, 'Undo');
  await expect(page).toHaveTitle(/^[^•]+$/);
});

test('cancelling when the sketch is there takes it back, and the view with it', async ({ open }) => {
  const page = await open(laidInGrid(grownMap(600)));
  const looksAt = () => page.locator('.react-flow__viewport').getAttribute('style');
  const before = await looksAt();
  const seen = await watchBusyBar(page, true);
  await run(page, 'Lay out anew');
  await expect
    .poll(async () => (await seen()).texts.some((text) => text.includes(sketch)), { timeout: 20_000 })
    .toBe(true);
  await expect(page.locator(busyBar)).toBeHidden();
  await expect(page).toHaveTitle(/^[^•]+$/);
  await expect.poll(looksAt).toBe(before);
});

test('a pinned node says so and stays when all others are laid out', async ({ open }) => {
  const page = await open(heap);
  await onCanvas(page, 'Recommendation: R1').click();
  await run(page, 'Pin position');
  await expect(onCanvas(page, 'Recommendation: R1')).toHaveAccessibleName(/Pinned\./);
  await run(page, 'Lay out anew');
  await expect(page.getByRole('status')).toHaveText('Layout tidied.');
  // While the view is on its way to what it fits, two looks at it are of two moments.
  const below = async () => (await top(page, 'Claim: C1')) - (await top(page, 'Recommendation: R1'));
  await expect.poll(below).toBeGreaterThan(0);
  await onCanvas(page, 'Recommendation: R1').click();
  await run(page, 'Unpin position');
  await expect(onCanvas(page, 'Recommendation: R1')).not.toHaveAccessibleName(/Pinned/);
});

test('only what is selected is tidied, and aligned', async ({ open }) => {
  const page = await open(
    placed('E1 supports C1, E2 supports C1, C2', {
      C1: [0, 200],
      E1: [300, 0],
      E2: [600, 400],
      C2: [0, 700],
    }),
  );
  await onCanvas(page, 'Claim: C2').click();
  await page.keyboard.press('Control+a');
  await onCanvas(page, 'Claim: C2').click({ modifiers: ['Shift'] });
  await run(page, 'Tidy selection');
  await expect(page.getByRole('status')).toHaveText('Tidied 3 nodes.');
  expect(await top(page, 'Claim: C1')).toBeLessThan(await top(page, 'Evidence: E1'));
  expect(await top(page, 'Evidence: E1')).toBe(await top(page, 'Evidence: E2'));
  await run(page, 'Align top');
  await expect(page.getByRole('status')).toHaveText('Aligned 3 nodes.');
  expect(await top(page, 'Claim: C1')).toBe(await top(page, 'Evidence: E1'));
  await expect(canvasOf(page)).toBeVisible();
});
