import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { choose } from './host';
import { canvasOf, onCanvas, placed, test, wholeWindow } from './opened-map';
import { violations } from './violations';

const discussion = `Discussion Title: Should the quay grow?

1. The quay should grow.
1.1. Pro: Ships wait for days. https://port.example/waiting
1.1.1. Con: -> See discussion #35761: Ports in winter.
1.2. Con: The town cannot pay for it.
`;

const report = (page: Page) => page.getByRole('dialog', { name: 'Imported' });

async function run(page: Page, command: string): Promise<void> {
  await page.getByRole('main', { name: 'Start' }).or(canvasOf(page)).waitFor();
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

test('a discussion becomes a new map, and the report says what was lost', async ({ app, page, folder }) => {
  const file = path.join(folder, 'quay.txt');
  await writeFile(file, discussion);
  await choose(app, file);
  await run(page, 'Import…');
  await expect(report(page)).toContainText('quay.txt was read as Kialo discussion.');
  await expect(report(page).getByRole('definition')).toContainText([
    'It refers to another discussion',
    'was read as evidence',
  ]);
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await wholeWindow(page);
  await expect(onCanvas(page, 'Claim: The quay should grow.')).toBeVisible();
  await expect(page).toHaveTitle('• Should the quay grow? — Warrant');
});

test('somebody who opened nothing yet finds the way to import on the start screen', async ({
  app,
  page,
  folder,
}) => {
  const file = path.join(folder, 'quay.txt');
  await writeFile(file, discussion);
  await choose(app, file);
  await page.getByRole('main', { name: 'Start' }).getByRole('button', { name: 'Import…' }).click();
  await expect(report(page)).toBeVisible();
});

const columns = (page: Page) => page.getByRole('dialog', { name: 'Columns of the table' });

test('a table in other words asks what its columns are, and becomes a map by the keyboard alone', async ({
  app,
  page,
  folder,
}) => {
  const file = path.join(folder, 'kai.csv');
  await writeFile(file, 'Aussage,Zu,Art\nDer Kai wächst.,,\nSchiffe warten.,Der Kai wächst.,dagegen\n');
  await choose(app, file);
  await run(page, 'Import…');
  const dialog = columns(page);
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  await expect(dialog.getByRole('columnheader')).toHaveText(['Aussageleft out', 'Zuleft out', 'Artleft out']);
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('combobox', { name: 'Text', exact: true }).focus();
  await page.keyboard.type('Aus');
  await dialog.getByRole('combobox', { name: 'Target' }).focus();
  await page.keyboard.type('Zu');
  await expect(dialog.getByRole('columnheader')).toHaveText(['AussageText', 'ZuTarget', 'Artleft out']);
  await dialog.getByRole('button', { name: 'Import' }).press('Enter');
  await expect(report(page)).toContainText('kai.csv was read as Table (CSV).');

  // What was left out can be said after all.
  await report(page).getByRole('button', { name: 'Choose columns…' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Text', exact: true })).toHaveValue('Aussage');
  await dialog.getByRole('combobox', { name: 'Note' }).selectOption('Art');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(report(page)).not.toContainText('column “Art”');
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Claim: Schiffe warten.')).toBeVisible();
});

test('a table that nobody says the columns of leaves the window as it was', async ({ app, page, folder }) => {
  const file = path.join(folder, 'kai.csv');
  await writeFile(file, 'Aussage,Zu\nDer Kai wächst.,\n');
  await choose(app, file);
  await run(page, 'Import…');
  await columns(page).waitFor();
  await page.keyboard.press('Escape');
  await expect(columns(page)).toHaveCount(0);
  await expect(page.getByRole('main', { name: 'Start' })).toBeVisible();
});

test('beside an open map the import has a window of its own', async ({ open, running, folder }) => {
  const page = await open(placed('E1 supports C1', { C1: [0, 0], E1: [0, 200] }));
  const files = { 'essay.ann': 'T1\tClaim 0 11\tShips wait.', 'essay.txt': 'Ships wait.' };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  await running().evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
    },
    Object.keys(files).map((name) => path.join(folder, name)),
  );
  const [other] = await Promise.all([running().waitForEvent('window'), run(page, 'Import…')]);
  await expect(onCanvas(other, 'Claim: Ships wait.')).toBeVisible();
  await expect(onCanvas(page, 'Claim: C1')).toBeVisible();
});

test('a file that is no argument is told in a sentence, and the window stays as it was', async ({
  app,
  page,
  folder,
}) => {
  const file = path.join(folder, 'notes.txt');
  await writeFile(file, 'Nothing to see.');
  await choose(app, file);
  await run(page, 'Import…');
  await expect(page.getByRole('alert').or(page.getByRole('status'))).toContainText([
    /notes\.txt is in none of the formats/,
  ]);
  await expect(canvasOf(page)).toHaveCount(0);
});
