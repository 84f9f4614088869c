import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../../scripts/root.mjs';
import { everything, run } from './editor-states';
import { onCanvas, test, wholeWindow } from './opened-map';

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const reader = (page: Page) => page.getByRole('region', { name: 'Source' });

test('two clicks lead from a recommendation to a passage that it stands on, and it stays selected', async ({
  open,
}) => {
  const page = await open(everything);
  await onCanvas(page, 'Recommendation: R1').click();
  await inspector(page)
    .getByRole('button', { name: /Rents rose by nine percent/ })
    .click();
  await expect(reader(page).locator('mark', { hasText: 'Rents rose by nine percent.' })).toBeInViewport();
  await expect(reader(page).locator('.is-asked')).toHaveText('Rents rose by nine percent.');
  await expect(onCanvas(page, 'Recommendation: R1')).toHaveAttribute('data-current', 'true');
  await expect(inspector(page).getByRole('button', { name: /Rents rose by nine percent/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('two clicks lead from evidence to its passage', async ({ open }) => {
  const page = await open(everything);
  await onCanvas(page, 'Evidence: E1').click();
  await inspector(page).getByRole('button', { name: 'Show in source' }).click();
  await expect(reader(page).locator('mark', { hasText: 'Rents rose by nine percent.' })).toBeInViewport();
});

test('where a chain ends without a passage is listed, and leads there', async ({ open }) => {
  const page = await open(everything);
  await onCanvas(page, 'Recommendation: R1').click();
  await inspector(page).getByText('2 statements beneath have no passage').click();
  await inspector(page).getByRole('button', { name: '“C2”', exact: true }).click();
  await expect(onCanvas(page, 'Claim: C2')).toHaveAttribute('data-current', 'true');
});

test('the source that is opened on a recommendation without a quote is at the nearest passage beneath it', async ({
  open,
}) => {
  const page = await open(everything);
  await onCanvas(page, 'Recommendation: R1').click();
  await run(page, 'show source');
  await expect(reader(page).getByText('1 of 2')).toBeVisible();
});

test('a statement in hand stays in view when a source takes room from the map', async ({ open }) => {
  const page = await open(everything);
  await run(page, 'zoom to fit');
  await onCanvas(page, 'Claim: C4').click();
  await page.getByRole('button', { name: 'Show source' }).click();
  await reader(page).getByRole('document').waitFor();
  const { x: edge = 0 } = (await reader(page).boundingBox()) ?? {};
  await expect
    .poll(async () => {
      const box = await onCanvas(page, 'Claim: C4').boundingBox();
      return (box?.x ?? edge) + (box?.width ?? 0);
    })
    .toBeLessThan(edge);
});

test('in a window of 1024 × 640 the map, the source and the inspector have room side by side', async ({
  launch,
}) => {
  const app = await launch({ args: [path.join(root, 'examples/programme-of-action.argmap')] });
  const page = await app.firstWindow();
  await wholeWindow(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 640));
  await page.getByRole('button', { name: 'Show source' }).click();
  await reader(page).getByRole('document').waitFor();
  const widths = await Promise.all(
    ['.desk-map', '.reader', '.side'].map(
      async (pane) => (await page.locator(pane).boundingBox())?.width ?? 0,
    ),
  );
  expect(widths.map((width) => width >= 280)).toEqual([true, true, true]);
});

test('the legend explains the signs of quotes that the map shows, and no others', async ({ open }) => {
  const page = await open(everything);
  const legend = page.getByRole('region', { name: 'Legend' });
  await expect(legend.getByText('quote found')).toBeVisible();
  await expect(legend.getByText('moved')).toBeVisible();
  await expect(legend.getByText('quote not found')).toHaveCount(0);
});

test('quotes without a place in the source that is read lead to their review', async ({ show }) => {
  const page = await show(path.join(root, 'examples/programme-of-action.argmap'));
  await wholeWindow(page);
  await page.getByRole('button', { name: 'Show source' }).click();
  await reader(page).getByRole('button', { name: '1 quote without a place' }).click();
  await expect(page.getByRole('dialog', { name: 'Review quotes' })).toBeVisible();
});
