import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { run } from './editor-states';
import { choose } from './host';
import { placed, test } from './opened-map';

test('the export dialog shows every format, and texts as they will be written', async ({ open }) => {
  const page = await open(placed('E1 supports C1', { C1: [0, 0], E1: [0, 250] }));
  await page.setViewportSize({ width: 1024, height: 640 });
  await run(page, 'Export…');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Mermaid flowchart' }).check();
  await expect(dialog.locator('pre')).toContainText('flowchart BT');
  await dialog.getByRole('radio', { name: 'PowerPoint slide' }).check();
  await expect(dialog.getByRole('img', { name: 'The map as it will be written' })).toBeVisible();
  await dialog.getByRole('radio', { name: 'Traceable account (DOCX)' }).check();
  await expect(dialog.getByRole('heading', { name: /^Traceable account/ })).toBeVisible();
});

test('a report is shown as a page, and written as a Word document with the map painted in it', async ({
  running,
  open,
  folder,
}) => {
  const page = await open(placed('E1 supports R1', { E1: [0, 250], R1: [0, 0] }));
  const target = path.join(folder, 'report.docx');
  await choose(running(), target);
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Report (DOCX)' }).check();
  await expect(dialog.getByText('Supported by evidence: E1')).toBeVisible();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 15_000 });
  const files = unzipSync(await readFile(target));
  expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain(
    'descr="Diagram of the argument',
  );
  expect([...(files['word/media/figure-1.png'] ?? []).slice(1, 4)]).toEqual(
    [...'PNG'].map((letter) => letter.charCodeAt(0)),
  );
});
