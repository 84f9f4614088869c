import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { choose } from './host';
import { onCanvas, test, wholeWindow } from './opened-map';

function guideOf(page: Page) {
  return page.getByRole('region', { name: 'Your first map' });
}

async function write(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: /^Text of the/ })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('the guide leads through a first map by the keyboard, and sees each step when it is done', async ({
  app,
  page,
  folder,
}) => {
  await page.getByRole('button', { name: 'New map' }).waitFor();
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill('guided first map');
  await page.keyboard.press('Enter');
  await wholeWindow(page);
  const guide = guideOf(page);
  await expect(guide).toContainText('Say what should be done');
  await expect(guide).toContainText('Step 1 of 7');
  await page.keyboard.press('3');
  await expect(guide).toContainText('Step 1 of 7');
  await write(page, 'Build more homes');
  await expect(guide).toContainText('Say why');
  await expect(page.getByRole('status')).toContainText('Say why. Press S and write the reason.');
  await page.keyboard.press('s');
  await write(page, 'Rents rise faster than wages');
  await expect(guide).toContainText('Say how you know');
  await page.keyboard.press('s');
  await write(page, 'Rents rose by 8 % in 2025');
  await page.keyboard.press('Alt+2');
  await expect(guide).toContainText('What would an opponent say?');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('o');
  await write(page, 'Only in three cities');
  await expect(guide).toContainText('See what is missing');
  await page.keyboard.press('F4');
  await expect(guide).toContainText('Say where it comes from');
  await onCanvas(page, 'Evidence: Rents rose').click();
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill('add source');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add source' });
  await dialog.getByRole('radio', { name: 'A reference alone' }).check();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Rent survey 2025');
  await page.keyboard.press('Enter');
  await expect(guide).toContainText('Step 7 of 7');
  await choose(app, path.join(folder, 'homes.argmap'));
  await page.keyboard.press('Control+s');
  await expect(guide).toContainText('That is an argument map');
  await guide.getByRole('button', { name: 'Finish' }).click();
  await expect(guide).toBeHidden();
});

test('a guide can be left, and is asked for in a window of its own where a map is open', async ({
  app,
  page,
}) => {
  await page.getByRole('button', { name: 'New map' }).click();
  await wholeWindow(page);
  const opened = app.waitForEvent('window');
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill('guided first map');
  await page.keyboard.press('Enter');
  const other = await opened;
  await guideOf(other).getByRole('button', { name: 'End the guide' }).click();
  await expect(guideOf(other)).toBeHidden();
  await expect(other.getByRole('application', { name: 'Argument map' })).toBeFocused();
  await expect(guideOf(page)).toBeHidden();
});
