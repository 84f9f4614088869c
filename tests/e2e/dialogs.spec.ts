import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { canvasOf, onCanvas, placed, test } from './opened-map';

const map = placed('E1 supports C1, C2', { C1: [0, 0], E1: [0, 250], C2: [400, 0] });
const palette = (page: Page) => page.getByRole('dialog', { name: 'Command palette' });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  await expect(palette(page).getByRole('combobox')).toBeFocused();
}

test('the palette finds a command by its first letters and runs it', async ({ open }) => {
  const page = await open(map);
  await openPalette(page);
  await page.keyboard.type('add ev');
  await expect(palette(page).getByRole('option', { selected: true })).toContainText('Add evidence');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Text of the evidence' })).toBeFocused();
});

test('the palette offers every command of the menu, by the same title', async ({ open }) => {
  const page = await open(map);
  await openPalette(page);
  const titles = await palette(page).getByRole('option').allInnerTexts();
  for (const title of [
    'New map',
    'Open…',
    'Open sample…',
    'Save',
    'Save as…',
    'Export…',
    'Tidy layout',
    'Run audit',
    'Next finding',
    'Keyboard shortcuts',
  ]) {
    expect(
      titles.some((text) => text.startsWith(title)),
      title,
    ).toBe(true);
  }
});

test('a statement is connected by typing', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Claim: C2').click();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Connect to' });
  await dialog.getByRole('radio', { name: 'objects to' }).check();
  await dialog.getByRole('combobox').fill('claim c1');
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Objection: “C2” objects to “C1”')).toBeVisible();
});

test('a statement is connected by walking to the target', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Claim: C2').click();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: 'Choose on the map' }).click();
  await expect(page.getByText('Choose what it supports').first()).toBeVisible();
  await onCanvas(page, 'Claim: C1').click();
  await expect(onCanvas(page, 'Support: “C2” supports “C1”')).toBeVisible();
});

test('Escape closes a dialog, and the keyboard is back where it was', async ({ open }) => {
  const page = await open(map);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Claim: C1')).toBeFocused();
});

test('the theme is the window’s own, and stays', async ({ open }) => {
  const page = await open(map);
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await ground();
  await openPalette(page);
  await page.keyboard.type('theme dark');
  await page.keyboard.press('Enter');
  await expect.poll(ground).not.toBe(before);
});
