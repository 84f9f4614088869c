import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { emptyMap } from '#shared/model/argument-map';
import { run } from './editor-states';
import { canvasOf, onCanvas, placed, test, wholeWindow } from './opened-map';
import { violations } from './violations';

const map = placed('E1 supports C1, C2', { C1: [0, 0], E1: [0, 250], C2: [400, 0] });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });
const rowOf = (page: Page, name: string) => dialogOf(page).getByRole('button', { name, exact: false });
const findField = (page: Page) => page.getByRole('search', { name: 'Find' });

const chosenOption = (page: Page) =>
  page.getByRole('dialog', { name: 'Command palette' }).getByRole('option', { selected: true });

async function openShortcuts(page: Page): Promise<void> {
  await canvasOf(page).focus();
  await page.keyboard.press('?');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
}

/** By keyboard alone: the command is found by its words, its row is opened, and keys are added. */
async function addKeys(page: Page, command: string, keys: string): Promise<void> {
  await page.keyboard.type(command);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add keys' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Press the new keys/ })).toBeFocused();
  await page.keyboard.press(keys);
}

/** The accelerator in the native menu of the window in front. */
function inMenu(app: ElectronApplication, title: string): Promise<string> {
  return app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? []) ?? [];
    const item = items.find(({ label }) => label === wanted);
    return item === undefined ? 'no such item' : String(item.accelerator ?? '');
  }, title);
}

test('keys that are added work at once, in menu and palette too, and at the next start', async ({
  open,
  running,
  launch,
  folder,
}) => {
  const page = await open(map);
  await openShortcuts(page);
  await addKeys(page, 'Find', 'Control+J');
  await expect(dialogOf(page).getByText('“Find” has Ctrl+J now.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add keys' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Ctrl+F' }).focus();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Find: Ctrl+J, changed')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);

  await page.keyboard.press('Control+F');
  await expect(findField(page)).toHaveCount(0);
  await page.keyboard.press('Control+J');
  await expect(findField(page)).toBeVisible();
  await expect.poll(() => inMenu(running(), 'Find')).toBe('CmdOrCtrl+J');
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('find');
  await expect(chosenOption(page)).toContainText('Ctrl+J');

  await running().close();
  const again = await launch({ args: [path.join(folder, 'opened.argmap')] });
  const next = await again.firstWindow();
  await wholeWindow(next);
  await expect.poll(() => inMenu(again, 'Find')).toBe('CmdOrCtrl+J');
  await next.keyboard.press('Control+J');
  await expect(findField(next)).toBeVisible();
});

test('keys of another command are taken over only when the person says so', async ({ open }) => {
  const page = await open(map);
  await openShortcuts(page);
  await addKeys(page, 'Connect to', 'Control+S');
  await expect(dialogOf(page).getByText('Ctrl+S belongs to “Save” now.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take over' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Connect to…: C')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add keys' })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+S');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Connect to…: C or Ctrl+S, changed')).toBeVisible();
  await dialogOf(page).getByRole('searchbox').fill('save');
  await expect(rowOf(page, 'Save: no keys, changed')).toBeVisible();

  // What was given up goes back to where it was.
  await dialogOf(page).getByRole('searchbox').fill('connect to');
  await page.getByRole('button', { name: 'Reset to C' }).click();
  await dialogOf(page).getByRole('searchbox').fill('save');
  await expect(dialogOf(page).getByRole('button', { name: 'Save: Ctrl+S', exact: true })).toBeVisible();
});

test('keys of the system are refused with the reason, and Escape leaves the recording and nothing else', async ({
  open,
}) => {
  const page = await open(map);
  await openShortcuts(page);
  await addKeys(page, 'Find', 'Control+C');
  const said = dialogOf(page).getByRole('status').first();
  await expect(said).toContainText('Ctrl+C stays with the clipboard');
  await page.keyboard.press('Tab');
  await expect(said).toContainText('it moves the keyboard from field to field');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('it presses buttons');
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('it walks over the map');
  await expect(page.getByRole('textbox', { name: /Press the new keys/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(said).toContainText('Nothing was changed.');
  await expect(dialogOf(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add keys' })).toBeFocused();
});

test('a command is found by pressing its keys', async ({ open }) => {
  const page = await open(map);
  await openShortcuts(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+L');
  await expect(dialogOf(page).getByText('With Ctrl+Shift+L')).toBeVisible();
  await expect(dialogOf(page).locator('[data-row]')).toHaveText(['Tidy layoutCtrl+Shift+L']);
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
});

test('single keys are turned off together, and are shown nowhere then', async ({ open, running }) => {
  const page = await open(map);
  await openShortcuts(page);
  await dialogOf(page).getByRole('switch', { name: 'Single-key shortcuts' }).focus();
  await page.keyboard.press('Space');
  await dialogOf(page).getByRole('searchbox').fill('add support');
  await expect(rowOf(page, 'Add support: Ctrl+↓')).toBeVisible();
  await page.keyboard.press('Escape');
  await onCanvas(page, 'Claim: C1').click();
  for (const key of ['s', '1', '?', 't', 'c']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(canvasOf(page).getByRole('textbox')).toHaveCount(0);
  await expect(onCanvas(page, 'Claim: C1')).toBeFocused();
  await expect.poll(() => inMenu(running(), 'Keyboard shortcuts')).toBe('');
  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('keyboard shortcuts');
  await expect(chosenOption(page)).toHaveText('Keyboard shortcutsHelp');
  await page.keyboard.press('Escape');

  // The command turns them on again.
  await run(page, 'single-key');
  await onCanvas(page, 'Claim: C1').focus();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Connect to' })).toBeVisible();
});

test('the instructions on an empty map follow', async ({ open }) => {
  const page = await open(emptyMap());
  const hint = page.locator('.first-use');
  await expect(hint).toContainText('Then S gives it a reason');
  await openShortcuts(page);
  await addKeys(page, 'Add support', 'G');
  await page.getByRole('button', { name: 'Remove S', exact: true }).click();
  await page.getByRole('button', { name: 'Remove Ctrl+↓' }).click();
  await expect(hint).toContainText('Then G gives it a reason');
});

test('all windows follow', async ({ open, running }) => {
  const page = await open(map);
  const opened = running().waitForEvent('window');
  await page.keyboard.press('Control+N');
  const other = await opened;
  await wholeWindow(other);
  await openShortcuts(page);
  await addKeys(page, 'Find', 'Control+J');
  await expect(rowOf(page, 'Find: Ctrl+F or Ctrl+J, changed')).toBeVisible();
  await canvasOf(other).focus();
  await expect
    .poll(async () => {
      await other.keyboard.press('Control+J');
      return findField(other).count();
    })
    .toBe(1);
});

test('a letter that is given to a command that works in texts is still written there', async ({ open }) => {
  const page = await open(map);
  await openShortcuts(page);
  await addKeys(page, 'Find', 'j');
  await page.keyboard.press('Escape');
  await onCanvas(page, 'Claim: C2').click();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' jam');
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Claim: C2 jam')).toBeVisible();
  await page.keyboard.press('j');
  await expect(findField(page)).toBeVisible();
});

test('reset all gives every command its keys again, after a question', async ({ open, environment }) => {
  const page = await open(map);
  await openShortcuts(page);
  await addKeys(page, 'Find', 'Control+J');
  const resetAll = dialogOf(page).getByRole('button', { name: 'Reset all' });
  await resetAll.focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByText('Give every command the keys it had at first?')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('button', { name: 'Find: Ctrl+F', exact: true })).toBeVisible();
  const kept = path.join(String(environment.WARRANT_USER_DATA), 'settings.json');
  // The file is not there before the settings were changed for the first time.
  await expect(async () => {
    expect(JSON.parse(await readFile(kept, 'utf8')).settings).toEqual({ theme: 'system' });
  }).toPass({ timeout: 5000 });
});

test('settings with entries of nobody and of the system are read, and harm nothing', async ({
  launch,
  environment,
}) => {
  const app = await launch();
  await app.firstWindow();
  await app.close();
  const kept = path.join(String(environment.WARRANT_USER_DATA), 'settings.json');
  const shortcuts = {
    'of-a-later-version': ['Hyper+J'],
    find: ['Mod+J', 'Mod+C', 'Escape', '+++', 'Mod+J'],
    undo: 5,
    'save-map': ['Mod+J'],
  };
  await writeFile(kept, JSON.stringify({ settings: { theme: 'dark', shortcuts } }));
  const again = await launch();
  const page = await again.firstWindow();
  await page.getByRole('button', { name: 'New map' }).click();
  await wholeWindow(page);
  await expect.poll(() => inMenu(again, 'Find')).toBe('');
  await expect.poll(() => inMenu(again, 'Save')).toBe('CmdOrCtrl+J');
  await expect.poll(() => inMenu(again, 'Undo')).toBe('CmdOrCtrl+Z');
  const { settings } = await page.evaluate(() => window.desktop.welcome());
  expect(settings).toMatchObject({ theme: 'dark', shortcuts: { 'of-a-later-version': ['Hyper+J'] } });
});

test('axe finds nothing wrong with the dialog while it shows, records and asks', async ({ open }) => {
  const page = await open(map);
  const wrong = () => violations(page, '.dialog');
  await openShortcuts(page);
  expect(await wrong()).toEqual([]);
  await addKeys(page, 'Find', 'Control+C');
  expect(await wrong()).toEqual([]);
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('button', { name: 'Take over' })).toBeFocused();
  expect(await wrong()).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await onCanvas(page, 'Claim: C1').click();
  await page.keyboard.press('t');
  await page.getByRole('combobox', { name: 'Tag' }).fill('new');
  expect(await wrong()).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await wrong()).toEqual([]);
});
