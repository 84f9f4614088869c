import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ArgumentMap } from '#shared/model/argument-map';
import { emptyMap } from '#shared/model/argument-map';
import { choose } from './host';
import { canvasOf, placed, test } from './opened-map';
import { clipboardText, copiedElsewhere } from './system-clipboard';
import { violations } from './violations';

const library = `@string{jul = "Journal of Urban Ledgers"}
@article{okafor19, author = {Okafor, Ada N.}, title = {Rents and wages in port cities}, journal = jul, year = 2019}
@book{marlow04, author = {Marlow, Jean}, title = {What harbours owe}, year = {2004
@book{berg12, author = {van der Berg, Jan}, title = {Piers: a history}, year = 2012}
`;

const map: ArgumentMap = {
  ...placed('E1 supports C1', { C1: [0, 0], E1: [0, 200] }),
  sources: [
    {
      id: 'S1',
      csl: {
        type: 'book',
        title: 'Piers: a history',
        issued: { 'date-parts': [[2012]] },
        author: [{ family: 'Berg' }],
      },
    },
  ],
};

const said = (page: Page) => page.getByRole('status').filter({ hasText: /./ });
const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await dialogOf(page, 'Command palette').waitFor();
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

test('a library with a broken entry and a known one gives the rest, as one step', async ({
  open,
  running,
  folder,
}) => {
  const page = await open(map);
  const file = path.join(folder, 'library.bib');
  await writeFile(file, library);
  await choose(running(), file);
  await run(page, 'Import references');
  const dialog = dialogOf(page, 'Import references');
  await dialog.getByRole('button', { name: 'Choose files…' }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 references found, 1 cannot be read.');
  await expect(dialog.getByRole('checkbox', { name: /^Rents and wages/ })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /Already in this map/ })).not.toBeChecked();
  await expect(dialog.getByRole('region', { name: /^Cannot be read/ })).toContainText(
    'library.bib, line 3, marlow04It does not end: a closing brace is missing.',
  );
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Import 1' }).click();
  await expect(dialog.getByRole('status')).toHaveText('1 reference imported as sources.');
  await expect(dialog.getByRole('button', { name: 'Close', exact: true }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  const source = page.getByRole('button', { name: /^Rents and wages/ });
  await expect(source).toBeVisible();
  await canvasOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect(source).toHaveCount(0);
});

test('a library that is dropped on the window is offered, and one more on the open dialog', async ({
  open,
}) => {
  const page = await open(emptyMap());
  const drop = (name: string, content: string) =>
    canvasOf(page).evaluate(
      (canvas, [fileName, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], fileName));
        canvas.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, content] as const,
    );
  const dialog = dialogOf(page, 'Import references');
  await drop('library.bib', library);
  await expect(dialog.getByRole('status')).toHaveText('2 references found, 1 cannot be read.');
  await drop('one.ris', 'TY  - BOOK\nTI  - What harbours owe\nER  - \n');
  await dialog.getByRole('button', { name: 'Import 1' }).click();
  await expect(page.getByRole('button', { name: /^What harbours owe/ })).toBeVisible();
});

test('references that are pasted on the map are offered, and a text without any says so', async ({
  open,
  running,
}) => {
  const page = await open(emptyMap());
  await copiedElsewhere(running(), { text: 'TY  - BOOK\nTI  - What harbours owe\nER  - \n' });
  await canvasOf(page).focus();
  await page.keyboard.press('Control+v');
  const dialog = dialogOf(page, 'Import references');
  await dialog.getByRole('button', { name: 'Import 1' }).click();
  await expect(page.getByRole('button', { name: /^What harbours owe/ })).toBeVisible();
  await run(page, 'Import references');
  await dialog.getByRole('textbox').fill('Dear all, find enclosed');
  await dialog.getByRole('button', { name: 'Read what is pasted' }).click();
  await expect(dialog.getByRole('alert')).toContainText('no references were found');
});

test('a bibliography is copied in the style of choice, which a source then shows too', async ({
  open,
  running,
}) => {
  const page = await open(map);
  await run(page, 'Copy bibliography');
  const dialog = dialogOf(page, 'Copy bibliography');
  await expect(dialog.getByRole('region', { name: 'As it will be pasted' })).toContainText(
    'Berg. (2012). Piers: a history.',
  );
  await dialog.getByRole('radio', { name: /^Numbered/ }).check();
  expect(await violations(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  expect(await clipboardText(running())).toBe('1. Berg. Piers: a history. 2012.');
  await page.getByRole('button', { name: /^Piers: a history/ }).click();
  const fields = page.getByRole('complementary', { name: 'Inspector' });
  await expect(fields).toContainText('Berg. Piers: a history. 2012.');
  await fields.getByLabel('Edition').fill('2');
  await expect(fields).toContainText('Berg. Piers: a history. 2nd ed. 2012.');
  await fields.getByRole('button', { name: 'Copy reference' }).click();
  await expect(said(page).filter({ hasText: 'Reference copied.' })).toHaveCount(1);
  expect(await clipboardText(running())).toBe('Berg. Piers: a history. 2nd ed. 2012.');
  await fields.getByLabel('Issued').fill('31 May');
  await expect(fields.getByRole('alert')).toContainText('Write a date as 2012, 2012-08');
});
