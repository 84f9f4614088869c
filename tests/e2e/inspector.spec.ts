import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCanvas, placed, test } from './opened-map';

const map = placed('E1 supports C1 as s1, E1 cites S1, C1 supports R1', {
  R1: [0, 0],
  C1: [0, 200],
  E1: [0, 400],
});
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

test('a field is written while it is typed, and one undo takes the whole text back', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Claim: C1').click();
  await inspector(page).getByLabel('Text').fill('');
  await inspector(page).getByLabel('Text').pressSequentially('Rents rise');
  await expect(onCanvas(page, 'Claim: Rents rise')).toBeVisible();
  await onCanvas(page, 'Claim: Rents rise').focus();
  await page.keyboard.press('Control+z');
  await expect(inspector(page).getByLabel('Text')).toHaveValue('C1');
});

test('evidence that is given up falls, and what stands on it falls with it', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Evidence: E1').click();
  await inspector(page).getByLabel('Status').selectOption('Given up');
  await expect(onCanvas(page, 'Recommendation: R1')).toHaveAccessibleName(/OUT/);
});

test('evidence is graded, cited, and tagged', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Evidence: E1').click();
  const fields = inspector(page);
  await fields.getByLabel('Reliability').selectOption('B: usually reliable');
  await expect(fields.getByLabel('Credibility')).toHaveValue('6');
  await fields.locator('summary', { hasText: 'S1' }).click();
  await fields.getByLabel('Locator').fill('p. 7');
  await fields.getByLabel('Quote').fill('word for word');
  await fields.getByLabel('Tags').fill('law, cost');
  await expect(fields.locator('q')).toContainText('word for word');
});

test('a source opens from its citation, and a date that is none stays out of the map', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Evidence: E1').click();
  const fields = inspector(page);
  await fields.locator('summary', { hasText: 'S1' }).click();
  await fields.getByRole('button', { name: 'Open source' }).click();
  await fields.getByLabel('Title').fill('A survey of rents');
  await fields.getByLabel('Retrieved').fill('31 May');
  await expect(fields.getByRole('alert')).toContainText('Write a date as 2026-05-31');
  await fields.getByLabel('Retrieved').fill('2026-05-31');
  await expect(fields.getByRole('alert')).toHaveCount(0);
  await fields.getByRole('button', { name: 'Back' }).click();
  await expect(fields.getByText('A survey of rents').first()).toBeVisible();
});

test('a step has a warrant, and says why it holds', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Evidence: E1').click();
  await inspector(page).getByRole('button', { name: 'supports “C1”' }).click();
  await inspector(page).getByLabel('Warrant').fill('A survey shows what it counts');
  await expect(inspector(page)).toContainText('IN (holds): its premises hold');
});
