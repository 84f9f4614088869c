import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { everything, run } from './editor-states';
import { choose } from './host';
import { onCanvas, test } from './opened-map';
import { clipboardText } from './system-clipboard';
import { violations } from './violations';

const chain = (page: Page) => page.getByRole('region', { name: 'Evidence chain' });
const reader = (page: Page) => page.getByRole('region', { name: 'Source' });

test('the chain of a statement stands out, and is told down to the passage that the reader opens', async ({
  open,
}) => {
  const page = await open(everything);
  await onCanvas(page, 'Recommendation: R1').click();
  await run(page, 'trace evidence chain');
  await expect(chain(page)).toContainText('The chain is not complete.');
  await expect(onCanvas(page, 'Claim: C4')).toHaveClass(/is-dimmed/);
  await chain(page)
    .getByRole('button', { name: /Rents rose by nine percent/ })
    .click();
  await expect(reader(page).locator('.is-asked')).toHaveText('Rents rose by nine percent.');
  expect(await violations(page)).toEqual([]);
});

test('the chain is walked by keys alone, and leads to its statements', async ({ open }) => {
  const page = await open(everything);
  await onCanvas(page, 'Recommendation: R1').click();
  await page.keyboard.press('F7');
  const first = chain(page).getByRole('button', { name: 'Recommendation: R1' });
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Claim: C1')).toHaveAttribute('data-current', 'true');
});

test('without a statement the panel offers the recommendations', async ({ open }) => {
  const page = await open(everything);
  await run(page, 'show evidence chain');
  await chain(page).getByRole('button', { name: 'Recommendation: R1' }).click();
  await expect(chain(page)).toContainText('2 gaps');
});

test('the account of a statement is copied as Markdown', async ({ open, running }) => {
  const page = await open(everything);
  await onCanvas(page, 'Recommendation: R1').click();
  await run(page, 'trace evidence chain');
  await chain(page).getByRole('button', { name: 'Copy account' }).click();
  await expect.poll(() => clipboardText(running())).toContain('Traceable account');
});

test('the audit is exported as SARIF', async ({ open, running, folder }) => {
  const page = await open(everything);
  const target = path.join(folder, 'report.sarif');
  await choose(running(), target);
  await run(page, 'export audit report');
  await page.getByRole('radio', { name: 'SARIF 2.1.0' }).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(JSON.parse(await readFile(target, 'utf8')).version).toBe('2.1.0');
});
