import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCanvas, placed, test } from './opened-map';

const map = placed('C1 supports R1, C2 supports C1, E1 attacks R1', {
  R1: [300, 0],
  C1: [0, 200],
  C2: [0, 400],
  E1: [600, 200],
});
const audit = (page: Page) => page.getByRole('region', { name: 'Audit' });

test('a finding leads to its place, with the path that proves it', async ({ open }) => {
  const page = await open(map);
  await audit(page)
    .getByRole('button', { name: /“C2” has nothing that supports it/ })
    .click();
  await expect(onCanvas(page, 'Claim: C2')).toHaveAttribute('data-current', 'true');
  await expect(page.locator('.surface.has-trail')).toHaveCount(1);
});

test('F4 goes from finding to finding', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('F4');
  const current = audit(page).locator('[aria-current="true"]');
  const first = await current.textContent();
  await page.keyboard.press('F4');
  await expect(current).not.toHaveText(first ?? '');
});

test('a finding is waived with a reason, and the waiver withdrawn', async ({ open }) => {
  const page = await open(map);
  const finding = audit(page).getByRole('button', { name: /“C2” has nothing that supports it/ });
  await finding.click();
  await audit(page).getByRole('button', { name: 'Waive…' }).click();
  const form = audit(page).getByRole('form', { name: 'Waive this finding' });
  await expect(form.getByRole('button', { name: 'Waive' })).toBeDisabled();
  await form.getByLabel('Reason').fill('Common knowledge');
  await form.getByLabel('Your name').fill('Ada');
  await form.getByRole('button', { name: 'Waive' }).click();
  await expect(finding).toHaveCount(0);
  await audit(page).getByLabel('Show 1 waived').check();
  await expect(audit(page)).toContainText('Waived by Ada: Common knowledge');
  await audit(page).getByRole('button', { name: 'Withdraw' }).click();
  await expect(finding).toHaveCount(1);
});

test('the audit follows every edit', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Claim: C2').click();
  await page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Status').selectOption('Assumed');
  await expect(audit(page).getByRole('button', { name: /“C2” has nothing/ })).toHaveCount(0);
});
