import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { sketch } from '#shared/model/sketch';
import { laidInGrid } from '../support/laid-in-grid';
import { run } from './editor-states';
import { answer, choose } from './host';
import { middleOf, onCanvas, placed, test } from './opened-map';

const map = placed('E1 supports C1, C2', { C1: [0, 0], E1: [0, 250], C2: [3000, 0] });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' });
const exportNow = (page: Page) => dialogOf(page).getByRole('button', { name: 'Export…' }).click();

test.describe('what is exported', () => {
  test('is the whole map, or what is selected, with the reason where nothing is', async ({
    open,
    running,
    folder,
  }) => {
    const page = await open(map);
    await choose(running(), path.join(folder, 'part.svg'));
    await run(page, 'Export…');
    const selection = dialogOf(page).getByRole('radio', { name: 'What is selected' });
    await expect(selection).toBeDisabled();
    await expect(selection).toHaveAccessibleDescription('No statement is selected.');
    await page.keyboard.press('Escape');

    await onCanvas(page, 'Claim: C1').click();
    await run(page, 'Export…');
    await selection.check();
    await exportNow(page);
    await expect(dialogOf(page)).toBeHidden();
    const svg = await readFile(path.join(folder, 'part.svg'), 'utf8');
    expect(svg.match(/id="node-\w+"/g)).toEqual(['id="node-C1"']);
  });

  test('is what bears on a statement, or what is in view', async ({ open }) => {
    const page = await open(map);
    await onCanvas(page, 'Claim: C1').click();
    await page.keyboard.press('Shift+2');
    await run(page, 'Export…');
    await dialogOf(page).getByRole('radio', { name: 'Mermaid flowchart' }).check();
    const text = dialogOf(page).locator('pre');
    await dialogOf(page).getByRole('radio', { name: 'What is in view' }).check();
    await expect(text).not.toContainText('C2');
    await dialogOf(page).getByRole('radio', { name: 'The chain of a statement' }).check();
    await expect(text).toContainText('E1');
    await expect(text).not.toContainText('C2');
    await dialogOf(page).getByRole('radio', { name: 'The whole map' }).check();
    await expect(text).toContainText('C2');
  });
});

test('a poster is seen sheet by sheet, written as a PDF, and chosen again the next time', async ({
  open,
  running,
  folder,
}) => {
  const page = await open(map);
  await choose(running(), path.join(folder, 'poster.pdf'));
  await run(page, 'Export…');
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: 'PDF' }).check();
  await dialog.getByRole('combobox', { name: 'Paper' }).selectOption('A4');
  await dialog.getByRole('combobox', { name: 'Spread over' }).selectOption('Up to 4');
  await expect(dialog.getByRole('img', { name: /^Sheet \d of 4$/ })).toHaveCount(4);
  await exportNow(page);
  await expect(dialog).toBeHidden();
  const document = await PDFDocument.load(await readFile(path.join(folder, 'poster.pdf')));
  expect(document.getPageCount()).toBe(4);

  await run(page, 'Export…');
  await expect(dialog.getByRole('radio', { name: 'PDF' })).toBeChecked();
  await expect(dialog.getByRole('combobox', { name: 'Spread over' })).toHaveValue('4');
});

test.describe('Export again', () => {
  const exported = async (page: Page, app: ElectronApplication, file: string) => {
    await choose(app, file);
    await run(page, 'Export…');
    await dialogOf(page).getByRole('radio', { name: 'Markdown outline' }).check();
    await exportNow(page);
    await expect(dialogOf(page)).toBeHidden();
    await onCanvas(page, 'Evidence: E1').click();
    await page.keyboard.press('Delete');
    await expect(onCanvas(page, 'Evidence: E1')).toBeHidden();
  };

  test('writes the map as it is now to the same file, and says so', async ({ open, running, folder }) => {
    const page = await open(map);
    const file = path.join(folder, 'outline.md');
    await exported(page, running(), file);
    expect(await readFile(file, 'utf8')).toContain('E1');
    await page.keyboard.press('Control+Shift+E');
    await expect(page.getByRole('alert')).toContainText('Exported outline.md again.');
    expect(await readFile(file, 'utf8')).not.toContain('E1');
  });

  test('asks before it replaces a file that another program has changed', async ({
    open,
    running,
    folder,
  }) => {
    const page = await open(map);
    const file = path.join(folder, 'outline.md');
    await exported(page, running(), file);
    await writeFile(file, 'theirs');
    await answer(running(), 2);
    await run(page, 'Export again');
    await expect(page.getByRole('dialog', { name: 'Command palette' })).toBeHidden();
    expect(await readFile(file, 'utf8')).toBe('theirs');
    await answer(running(), 0);
    await run(page, 'Export again');
    await expect(page.getByRole('alert')).toContainText('Exported outline.md again.');
    expect(await readFile(file, 'utf8')).toContain('C1');
  });
});

test.describe('Print…', () => {
  const printers = (app: ElectronApplication, names: readonly string[]) =>
    app.evaluate(({ BrowserWindow }, found) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        webContents.getPrintersAsync = async () => found.map((name) => ({ name }) as Electron.PrinterInfo);
    }, names);

  test('says so where there is no printer', async ({ open, running }) => {
    const page = await open(map);
    await printers(running(), []);
    await page.keyboard.press('Control+P');
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await dialog.getByRole('button', { name: 'Print…' }).click();
    await expect(dialog.getByRole('alert')).toHaveText(
      'No printer is set up on this computer: set one up, or export the map as PDF instead.',
    );
  });

  test('prints the sheets that it shows, and nothing else of the window', async ({ open, running }) => {
    const page = await open(map);
    await printers(running(), ['Paper']);
    // What Chromium would send to the printer is what it writes into a PDF.
    await running().evaluate(({ BrowserWindow }) => {
      for (const { webContents } of BrowserWindow.getAllWindows())
        webContents.print = (_options, done) => {
          void webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
            Reflect.set(globalThis, 'printed', pdf.toString('base64'));
            done?.(true, '');
          });
        };
    });
    await page.keyboard.press('Control+P');
    const dialog = page.getByRole('dialog', { name: 'Print' });
    await dialog.getByRole('combobox', { name: 'Spread over' }).selectOption('Up to 4');
    await expect(dialog.getByRole('img', { name: /^Sheet \d of 4$/ })).toHaveCount(4);
    await dialog.getByRole('button', { name: 'Print…' }).click();
    await expect(dialog).toBeHidden();
    const printed = await running().evaluate(() => String(Reflect.get(globalThis, 'printed')));
    const document = await PDFDocument.load(Buffer.from(printed, 'base64'));
    const sizes = document.getPages().map((sheet) => [sheet.getWidth(), sheet.getHeight()].map(Math.round));
    expect(sizes).toEqual(Array.from({ length: 4 }, () => [842, 595]));
  });
});

test('the picture can be dragged into another program, as the file that would be exported', async ({
  open,
  running,
}) => {
  const page = await open(map);
  await running().evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.startDrag = ({ file, icon }) => {
        Reflect.set(globalThis, 'dragged', { file, isDrawn: typeof icon !== 'string' && !icon.isEmpty() });
      };
  });
  const dragged = () => running().evaluate(() => Reflect.get(globalThis, 'dragged'));
  await run(page, 'Export…');
  const picture = await middleOf(dialogOf(page).getByRole('img', { name: 'The map as it will be written' }));
  await page.mouse.move(picture.x, picture.y);
  await page.mouse.down();
  await page.mouse.move(picture.x + 40, picture.y + 40, { steps: 5 });
  await expect.poll(dragged).toMatchObject({ file: expect.stringMatching(/Sketch\.svg$/), isDrawn: true });
  await page.mouse.up();
  expect(await readFile((await dragged()).file, 'utf8')).toContain('id="node-C2"');
});

test('a large map is seen as a picture made of pixels, of the same things', async ({ open }) => {
  const relations = Array.from({ length: 499 }, (_, index) => `C${index + 2} supports C${(index + 2) >> 1}`);
  const page = await open(laidInGrid(sketch(relations.join(', '))));
  await run(page, 'Export…');
  const picture = dialogOf(page).getByRole('img', { name: 'The map as it will be written' });
  const colours = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return new Set(new Uint32Array(Uint8Array.from(data).buffer)).size;
  });
  // Paper, boxes, their borders, lines and words, with all shades between.
  expect(colours).toBeGreaterThan(50);
});
