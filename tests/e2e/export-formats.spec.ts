import { expect } from '@playwright/test';
import { placed, test } from './opened-map';

test('the export dialog shows every format, and texts as they will be written', async ({ open }) => {
  const page = await open(placed('E1 supports C1', { C1: [0, 0], E1: [0, 250] }));
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('Export…');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Mermaid flowchart' }).check();
  await expect(dialog.locator('pre')).toContainText('flowchart BT');
  await dialog.getByRole('radio', { name: 'PowerPoint slide' }).check();
  await expect(dialog.getByRole('img', { name: 'The map as it will be written' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Traceable account (DOCX)' }).check();
  await expect(dialog.getByRole('heading', { name: /^Traceable account/ })).toBeVisible();
});
