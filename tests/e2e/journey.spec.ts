import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { parseMap } from '#shared/file/parse';
import { test } from './fixtures';
import { choose } from './host';
import { canvasOf, onCanvas } from './opened-map';

const audit = (page: Page) => page.getByRole('region', { name: 'Audit' });
const unsupported = (page: Page) =>
  audit(page).getByRole('button', { name: /U.S. participation lends .* has nothing that supports it/ });

test('open the sample, change it, undo, audit, save, open it again, export: a whole morning', async ({
  app,
  page,
  folder,
  launch,
}) => {
  const file = path.join(folder, 'my brief.argmap');
  await page.getByRole('button', { name: /Programme of Action/ }).click();
  await expect(page).toHaveTitle(/^Should the U\.S\. leave/);
  await expect(audit(page).getByRole('button', { name: /has nothing that supports it/ })).toHaveCount(5);

  // Change: what nothing supported gets a reason, and the finding goes.
  await unsupported(page).click();
  const claim = onCanvas(page, 'Claim: U.S. participation lends');
  await expect(claim).toBeInViewport();
  await claim.focus();
  await page.keyboard.press('s');
  await page.keyboard.type('Others cite the U.S. as a member');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^• /);
  await expect(unsupported(page)).toHaveCount(0);

  // Undo brings the finding back, redo takes it away again.
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(unsupported(page)).toHaveCount(1);
  await expect(page).toHaveTitle(/^Should/);
  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+Shift+z');
  await expect(unsupported(page)).toHaveCount(0);

  // Save, which asks where, and export next to it.
  await choose(app, file);
  await page.keyboard.press('Control+s');
  await expect(page).toHaveTitle(/^Should/);
  const saved = parseMap(await readFile(file, 'utf8'));
  expect(saved.ok && saved.value.nodes.some(({ text }) => text === 'Others cite the U.S. as a member')).toBe(
    true,
  );

  for (const [format, name, start] of [
    ['SVG', 'picture.svg', '<?xml'],
    ['PNG', 'picture.png', '\ufffdPNG'],
    ['PDF', 'picture.pdf', '%PDF-'],
    ['Markdown outline', 'outline.md', '# Should the U.S. leave'],
  ] as const) {
    const target = path.join(folder, name);
    await choose(app, target);
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: format }).check();
    await dialog.getByRole('button', { name: 'Export…' }).click();
    await expect(dialog).toHaveCount(0, { timeout: 15_000 });
    expect((await readFile(target)).toString('utf8').startsWith(start), name).toBe(true);
  }

  // Another start of the program shows the file as it was saved.
  const again = await (
    await launch({ args: [file], env: { WARRANT_USER_DATA: path.join(folder, 'second') } })
  ).firstWindow();
  await expect(again).toHaveTitle(/^Should the U\.S\. leave/);
  await again.keyboard.press('Control+Shift+p');
  await expect(again.getByRole('combobox', { name: 'Command' })).toBeFocused();
  await again.keyboard.type('zoom to fit');
  await again.keyboard.press('Enter');
  await expect(onCanvas(again, 'Claim: Others cite the U.S.')).toBeVisible();
});

test('a new map is made, named and kept without a mouse', async ({ app, page, folder }) => {
  const file = path.join(folder, 'rents.argmap');
  await page.getByRole('button', { name: 'New map' }).waitFor();
  await page.keyboard.press('Control+n');
  await canvasOf(page).focus();
  await page.keyboard.press('3');
  await page.keyboard.type('Build more homes');
  await page.keyboard.press('Enter');
  await page.keyboard.press('s');
  await page.keyboard.type('Rents rise');
  await page.keyboard.press('Enter');
  await choose(app, file);
  await page.keyboard.press('Control+s');
  await expect(page).toHaveTitle('Untitled map — Warrant');
  const saved = parseMap(await readFile(file, 'utf8'));
  expect(saved.ok && saved.value.relations.length).toBe(1);
});
