import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { parseMap } from '#shared/file/parse';
import { test } from './fixtures';
import { choose } from './host';

/** What is typed, and the key that ends it: Tab goes on beneath, Enter beside, F2 stays. */
const written: readonly (readonly [text: string, then: string])[] = [
  ['Build more homes', 'Tab'],
  ['Rents rise faster than wages', 'Tab'],
  ['Rents rose by 9 %', 'Enter'],
  ['Wages rose by 2 %', 'Enter'],
  ['', 'Shift+Tab'],
  ['More homes bring rents down', 'Tab'],
  ['They did so in Auckland', 'Enter'],
  ['They did so in Minneapolis', 'Enter'],
  ['', 'Shift+Tab'],
  ['Land is there', 'Tab'],
  ['The rail yards are empty', 'F2'],
];

test('twelve statements are written, audited, saved and exported in the outline without a mouse', async ({
  app,
  page,
  folder,
}) => {
  await page.getByRole('button', { name: 'New map' }).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('application').waitFor();
  await page.keyboard.press('Control+Shift+o');
  const tree = page.getByRole('tree', { name: 'Outline' });
  await expect(tree).toBeFocused();
  await page.keyboard.press('3');
  for (const [text, then] of written) {
    await expect(tree.getByRole('textbox')).toBeFocused();
    await expect(tree.getByRole('textbox')).toHaveValue('');
    await page.keyboard.type(text);
    await page.keyboard.press(then);
  }
  await expect(tree).toBeFocused();
  for (const text of ['The soil is poisoned', 'It was cleaned in 2019', 'Nobody has measured since']) {
    await page.keyboard.press('o');
    await page.keyboard.type(text);
    await page.keyboard.press('F2');
  }
  await expect(tree.getByRole('treeitem')).toHaveCount(12);

  // The audit leads to what is at fault, here too.
  await page.keyboard.press('F8');
  await page.keyboard.press('F4');
  await expect(page.getByRole('status')).toContainText(/^(error|blocker): /);
  await expect(tree).toHaveAttribute('aria-activedescendant', /./);
  await expect(tree).toBeFocused();

  const file = path.join(folder, 'homes.argmap');
  await choose(app, file);
  await page.keyboard.press('Control+s');
  await expect(page).toHaveTitle('Untitled map — Warrant');
  const saved = parseMap(await readFile(file, 'utf8'));
  expect(saved.ok && [saved.value.nodes.length, saved.value.relations.length]).toEqual([12, 11]);

  const outline = path.join(folder, 'homes.md');
  await choose(app, outline);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const svg = dialog.getByRole('radio', { name: 'SVG picture' });
  for (let steps = 0; steps < 5 && !(await svg.evaluate((radio) => radio.matches(':focus'))); steps++)
    await page.keyboard.press('Tab');
  const outlineFormat = dialog.getByRole('radio', { name: 'Markdown outline' });
  for (let steps = 0; steps < 20 && !(await outlineFormat.isChecked()); steps++)
    await page.keyboard.press('ArrowDown');
  await expect(outlineFormat).toBeChecked();
  await dialog.getByRole('button', { name: 'Export…' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0, { timeout: 15_000 });
  expect(await readFile(outline, 'utf8')).toContain('## Recommendation 1: Build more homes');
  await expect(tree).toBeFocused();
});
