import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { column, docxOf, paragraph, pdfOf } from '../support/documents';
import { choose } from './host';
import { canvasOf, onCanvas, placed, test } from './opened-map';

const map = placed('E1 supports C1', { C1: [0, 0], E1: [0, 250] });
const report = () =>
  pdfOf([column(['Rents rose by 9 percent in one year.', 'Wages did not.'], 50), column(['Page two.'], 50)], {
    title: 'Rents in 2025',
    author: 'Housing Office',
  });

test('shot', async ({ open, running, folder }) => {
  const page = await open(map);
  await writeFile(path.join(folder, 'report.pdf'), await report());
  await onCanvas(page, 'Evidence: E1').click();
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('add source');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add source' });
  await expect(dialog).toBeVisible();
  await page.screenshot({ path: '/tmp/shot1.png' });
  await choose(running(), path.join(folder, 'report.pdf'));
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await page.waitForTimeout(4000);
  await page.screenshot({ path: '/tmp/shot2.png' });
  for (const [name, bytes] of [['a.docx', docxOf(paragraph('Heading', 'Heading1') + paragraph('Text <x').replace('<x', '&lt;x'))], ['b.html', '<!doctype html><title>Page</title><h1>Page</h1><p>Words in it.</p><script>fetch("https://example.org")</script>'], ['c.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])]] as const) {
    await writeFile(path.join(folder, name), bytes);
    await choose(running(), path.join(folder, name));
    await dialog.getByRole('button', { name: /Choose a/ }).click();
    await page.waitForTimeout(2500);
    await page.screenshot({ path: `/tmp/shot-${name}.png` });
  }
  await choose(running(), path.join(folder, 'report.pdf'));
  await dialog.getByRole('button', { name: /Choose a/ }).click();
  await page.waitForTimeout(2500);
  await dialog.getByRole('button', { name: 'Add source' }).click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: '/tmp/shot3.png' });
});
