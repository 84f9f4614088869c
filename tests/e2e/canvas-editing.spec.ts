import { expect } from '@playwright/test';
import { canvasOf, onCanvas, placed, test } from './opened-map';
import { copiedElsewhere } from './system-clipboard';

const one = placed('C1, C2', { C1: [0, 0], C2: [400, 0] });

test('Enter keeps what was written, and one undo takes all of it back', async ({ open }) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').dblclick();
  await page.keyboard.type('Rents rise');
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Claim: Rents rise')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(onCanvas(page, 'Claim: C1')).toBeVisible();
});

test('Shift and Enter begin a new line', async ({ open }) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').dblclick();
  const before = await onCanvas(page, 'Claim: C1').boundingBox();
  await page.keyboard.type('Rents');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('rise');
  const after = await onCanvas(page, 'Claim: Rents').boundingBox();
  expect(after?.height).toBeGreaterThan(before?.height ?? 0);
});

test('Escape leaves the text as it was', async ({ open }) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').dblclick();
  await page.keyboard.type('Rents rise');
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Claim: C1')).toBeFocused();
});

test('Escape takes away a statement that was only just added', async ({ open }) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').click();
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'Text of the claim' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Claim: C1')).toBeFocused();
  await expect(canvasOf(page).getByRole('group')).toHaveCount(2);
});

test('clicking elsewhere keeps what was written', async ({ open }) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').dblclick();
  await page.keyboard.type('Rents rise');
  await onCanvas(page, 'Claim: C2').click();
  await expect(onCanvas(page, 'Claim: Rents rise')).toBeVisible();
});

test('Enter in the middle of a word that an input method composes takes the word, not the text', async ({
  open,
}) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').dblclick();
  const session = await page.context().newCDPSession(page);
  const field = page.getByRole('textbox', { name: 'Text of the claim' });
  await session.send('Input.imeSetComposition', { text: 'やちん', selectionStart: 3, selectionEnd: 3 });
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await session.send('Input.insertText', { text: '家賃' });
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Claim: 家賃')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(onCanvas(page, 'Claim: C1')).toBeVisible();
});

test('a megabyte of text in a statement can be pasted, edited and left', async ({ open, running }) => {
  const page = await open(one);
  await copiedElsewhere(running(), { text: 'Rents rise faster than wages. '.repeat(35_000) });
  await onCanvas(page, 'Claim: C1').dblclick();
  await page.keyboard.press('Control+v');
  await page.keyboard.press('x');
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Claim: Rents rise')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/^Rents rise.*…$/s);
});
