import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect as expectSoon } from '@playwright/test';
import { parseMap } from '#shared/file/parse';
import { hashOf } from '#shared/quotes/stored-text';
import { column, docxOf, paragraph, pdfOf } from '../support/documents';
import { run } from './editor-states';
import { choose } from './host';
import { canvasOf, onCanvas, placed, test } from './opened-map';
import { violations } from './violations';

// The parsers are large, and loaded when the first file needs them.
const expect = expectSoon.configure({ timeout: 30_000 });
test.setTimeout(120_000);

const map = placed('E1 supports C1', { C1: [0, 0], E1: [0, 250] });
const report = () =>
  pdfOf(
    [column(['Rents rose by 9 percent in one year.', 'Wages did not.'], 50), column(['What follows.'], 50)],
    {
      title: 'Rents in 2025',
      author: 'Doe, Jane',
    },
  );

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Add source' });

async function openDialog(page: Page): Promise<Locator> {
  await run(page, 'add source');
  await expect(dialogOf(page).getByRole('radio', { name: 'A file' })).toBeChecked();
  return dialogOf(page);
}

/** Drops a file on the window, as a file manager does. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await canvasOf(page).evaluate(
    (canvas, [fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], fileName));
      canvas.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, [...bytes]] as const,
  );
}

test('a PDF is looked at before it is added, then cited, stored with its place and taken back by one undo', async ({
  open,
  running,
  folder,
}) => {
  const page = await open(map);
  await writeFile(path.join(folder, 'report.pdf'), await report());
  await onCanvas(page, 'Evidence: E1').click();
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('button', { name: 'Add source' })).toBeDisabled();
  await choose(running(), path.join(folder, 'report.pdf'));
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog.getByText('PDF · 2 pages · 66 characters')).toBeVisible();
  await expect(dialog.getByText('By Jane Doe · Dated 2012-08-27')).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'How the text begins' })).toContainText(
    'Rents rose by 9 percent',
  );
  await expect(dialog.getByText('“E1” will cite it.')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await dialog
    .getByRole('checkbox', { name: 'This is the document that is being mapped (the brief)' })
    .check();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Rents of 2025');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Source Rents of 2025 added, cited by “E1”.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status')).toContainText('Saved opened.argmap.');
  const saved = parseMap(await readFile(path.join(folder, 'opened.argmap'), 'utf8'));
  if (!saved.ok) throw new Error('The map was not saved as a map.');
  const text = 'Rents rose by 9 percent in one year.\nWages did not.\n\fWhat follows.';
  expect(saved.value.sources).toMatchObject([
    { csl: { title: 'Rents of 2025' }, text, hash: hashOf(text), file: 'report.pdf', role: 'brief' },
  ]);
  await canvasOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toContainText('Undone: add source.');
  await expect(page.getByText('1 citation')).toHaveCount(0);
});

test('a text is pasted and added; the same text again opens what is there', async ({ open }) => {
  const page = await open(map);
  const add = async (title: string) => {
    const dialog = await openDialog(page);
    await dialog.getByRole('radio', { name: 'Pasted text' }).check();
    await dialog.getByRole('textbox', { name: 'Text of the source' }).fill('Rents rose.\nWages did not.');
    await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
    return dialog;
  };
  await (await add('Rents')).getByRole('button', { name: 'Add source' }).click();
  await expect(page.getByRole('status')).toContainText('Source Rents added. It is open in the reader.');
  const again = await add('Rents once more');
  await expect(again.getByText('The map has this very text already, as “Rents”')).toBeVisible();
  await again.getByRole('button', { name: 'Open that source' }).click();
  await expect(page.getByRole('status')).toContainText('Source Rents was there already.');
});

test('a document that is dropped is taken up by the dialog, and what is none is told in a sentence', async ({
  open,
}) => {
  const page = await open(map);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await drop(page, 'rents.docx', docxOf(paragraph('Rents rose.')));
  await expect(dialogOf(page).getByRole('region', { name: 'How the text begins' })).toHaveText('Rents rose.');
  await expect(dialogOf(page).getByRole('textbox', { name: 'Title' })).toHaveValue('Rents & wages');

  const html =
    '<!doctype html><title>Page</title><p>Words</p><img src="https://example.org/a.png"><script>fetch("https://example.org/b")</script>';
  await drop(page, 'page.html', new TextEncoder().encode(html));
  await expect(dialogOf(page).getByRole('region', { name: 'How the text begins' })).toHaveText('Words');
  expect(requests.filter((url) => !url.startsWith('warrant:'))).toEqual([]);

  await drop(page, 'photo.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  await expect(dialogOf(page).getByRole('alert')).toHaveText(
    '“photo.jpg” is a picture, and text in pictures is not read: choose a file with the text itself.',
  );
  await drop(page, 'secret.pdf', await pdfOf([column(['Secret'], 50)], { password: 'x' }));
  await expect(dialogOf(page).getByRole('alert')).toContainText('“secret.pdf” is protected by a password');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(canvasOf(page)).toBeVisible();
});

test('the reading of a long file is cancelled, and another one is read', async ({
  open,
  running,
  folder,
}) => {
  const page = await open(map);
  const lines = Array.from({ length: 40 }, (_, at) => `Line ${at} of a long page that goes on and on.`);
  await writeFile(
    path.join(folder, 'long.pdf'),
    await pdfOf(Array.from({ length: 500 }, () => column(lines, 50))),
  );
  await writeFile(path.join(folder, 'short.md'), '# Short\n\nWords.');
  const dialog = await openDialog(page);
  await choose(running(), path.join(folder, 'long.pdf'));
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Reading long.pdf…' })).toHaveAttribute(
    'value',
    /^0\.\d/,
  );
  await dialog.locator('.busy').getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  await choose(running(), path.join(folder, 'short.md'));
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue('Short');
});
