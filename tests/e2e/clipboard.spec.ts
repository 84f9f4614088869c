import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { answer } from './host';
import { canvasOf, onCanvas, placed, test, wholeWindow } from './opened-map';
import { clipboardPictureSize, clipboardText, copiedElsewhere } from './system-clipboard';

const small = placed('E1 supports C1, E2 attacks C1, C1 supports R1, E1 cites S1', {
  R1: [300, 0],
  C1: [300, 200],
  E1: [0, 400],
  E2: [600, 400],
});

const statements = (page: Page) => canvasOf(page).locator('.node');
const said = (page: Page) => page.getByRole('status').first();

test('what is copied in one window is pasted in another, and reads as an outline elsewhere', async ({
  open,
  running,
}) => {
  const page = await open(small);
  const app = running();
  await canvasOf(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect(said(page)).toHaveText(
    'Copied 1 claim, 2 evidence, 1 recommendation, 2 supports and 1 objection.',
  );
  expect(await clipboardText(app)).toBe(
    'Recommendation: R1\n  - Support: C1\n    - Support (evidence): E1 [1]\n    - Objection (evidence): E2\n\nSources\n[1] S1',
  );
  const opened = app.waitForEvent('window');
  await page.evaluate(() => window.desktop.newWindow('empty'));
  const other = await opened;
  await wholeWindow(other);
  await canvasOf(other).focus();
  await other.keyboard.press('Control+v');
  await expect(statements(other)).toHaveCount(4);
  await expect(onCanvas(other, 'Claim: C1. Supported by 1, objected to by 1.')).toBeVisible();
  await other.keyboard.press('Control+z');
  await expect(statements(other)).toHaveCount(0);
  await expect(canvasOf(other)).toBeFocused();
});

test('cutting and pasting moves part of a map, and each is one step', async ({ open }) => {
  const page = await open(small);
  await canvasOf(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+x');
  await expect(statements(page)).toHaveCount(3);
  await expect(onCanvas(page, 'Claim: C1')).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(onCanvas(page, 'Evidence: E2')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(statements(page)).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(onCanvas(page, 'Claim: C1. Supported by 1, objected to by 1.')).toBeVisible();
});

test('a duplicate lies beside what it is of, and is selected', async ({ open }) => {
  const page = await open(small);
  await canvasOf(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+d');
  await expect(said(page)).toHaveText(/^Duplicated 1 claim, .*Undo with Ctrl\+Z\.$/);
  await page.keyboard.press('Delete');
  await expect(said(page)).toHaveText('Deleted 4 nodes. Undo brings it back.');
  await page.keyboard.press('Shift+1');
  await expect(statements(page)).toHaveCount(4);
});

test('a list that is pasted becomes an argument, and one undo takes it away', async ({ open, running }) => {
  const page = await open(emptyMap());
  await copiedElsewhere(running(), { text: 'Move to Leeds\n- Rent is low\n  - By half\n- Con: It rains' });
  await canvasOf(page).focus();
  await page.keyboard.press('Control+v');
  await expect(said(page)).toHaveText('Pasted 4 claims, 2 supports and 1 objection. Undo with Ctrl+Z.');
  await expect(onCanvas(page, 'Claim: Move to Leeds. Supported by 1, objected to by 1.')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(statements(page)).toHaveCount(0);
});

test('lists in rich text keep their structure, and nothing in it runs', async ({ open, running }) => {
  const page = await open(emptyMap());
  const html =
    '<script>document.title="run"</script><img src=x onerror="document.title=1"><p><b>Move</b> to Leeds</p><ul><li>Rent <i>is</i> low<ul><li>By half</li></ul></li></ul>';
  await copiedElsewhere(running(), { text: 'Move to Leeds\nRent is low\nBy half', html });
  await canvasOf(page).focus();
  await page.keyboard.press('Control+v');
  await expect(said(page)).toHaveText('Pasted 3 claims and 2 supports. Undo with Ctrl+Z.');
  await expect(page).toHaveTitle(/Warrant/);
});

test('a web address becomes a source of the current statement', async ({ open, running }) => {
  const page = await open(small);
  await copiedElsewhere(running(), { text: 'https://www.example.org/report/' });
  await onCanvas(page, 'Evidence: E2').click();
  await page.keyboard.press('Control+v');
  await expect(said(page)).toHaveText('Source example.org/report added, cited by “E2”. Undo with Ctrl+Z.');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('example.org/report');
});

test('in a text field cut, copy and paste are the field’s', async ({ open, running }) => {
  const page = await open(small);
  await copiedElsewhere(running(), { text: 'one\ntwo' });
  await onCanvas(page, 'Claim: C1').dblclick();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('textbox', { name: 'Text of the claim' })).toHaveValue('one\ntwo');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await page.keyboard.type('A');
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Claim: A')).toBeFocused();
  expect(await clipboardText(running())).toBe('one\ntwo');
});

test('the palette copies and pastes as the keys do', async ({ open }) => {
  const page = await open(small);
  const run = async (command: string) => {
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
    await page.keyboard.type(command);
    await page.keyboard.press('Enter');
  };
  await onCanvas(page, 'Evidence: E2').click();
  await run('Copy');
  await expect(said(page)).toHaveText('Copied 1 evidence.');
  await run('Paste');
  await expect(statements(page)).toHaveCount(5);
});

test('a picture of what is selected goes on the clipboard', async ({ open, running }) => {
  const page = await open(small);
  await onCanvas(page, 'Evidence: E2').click();
  await page.keyboard.press('Alt+Shift+c');
  await expect(said(page)).toHaveText('Copied an image of what is selected.');
  expect(await clipboardPictureSize(running())).toBeGreaterThan(1000);
});

test('more than a thousand statements are pasted only after a question', async ({ open, running }) => {
  const page = await open(emptyMap());
  await copiedElsewhere(running(), {
    text: Array.from({ length: 1001 }, (_, index) => `Line ${index}`).join('\n'),
  });
  await canvasOf(page).focus();
  await answer(running(), 1);
  await page.keyboard.press('Control+v');
  await expect(said(page)).toHaveText('Nothing was pasted.');
  await answer(running(), 0);
  await page.keyboard.press('Control+v');
  await expect(said(page)).toHaveText('Pasted 1,001 claims. Undo with Ctrl+Z.');
});

test('five hundred statements deleted by accident come back with one key', async ({ open }) => {
  const many = sketch(Array.from({ length: 500 }, (_, index) => `C${index + 1} supports C0`).join(', '));
  const page = await open(many);
  await canvasOf(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(said(page)).toHaveText('Deleted 501 nodes and 500 relations. Undo brings it back.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+a');
  await expect(said(page)).toHaveText('501 nodes selected.');
});
