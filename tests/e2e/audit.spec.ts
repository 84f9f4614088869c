import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { onCanvas, placed, test, wholeWindow } from './opened-map';

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

test('a waiver holds for what was waived, and is void when that changes', async ({ open }) => {
  const page = await open(map);
  const finding = audit(page).getByRole('button', { name: /“C2” has nothing that supports it/ });
  await finding.click();
  await audit(page).getByRole('button', { name: 'Waive…' }).click();
  const form = audit(page).getByRole('form', { name: 'Waive this finding' });
  await form.getByLabel('Reason').fill('Common knowledge');
  await form.getByLabel('Your name').fill('Ada');
  await form.getByRole('button', { name: 'Waive' }).click();
  await expect(finding).toHaveCount(0);
  await onCanvas(page, 'Claim: C2').click();
  await page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Confidence').selectOption('High');
  await expect(finding).toHaveCount(1);
  await expect(audit(page).getByRole('button', { name: /Ada waived “Unsupported claim”/ })).toHaveCount(1);
});

test('a finding is mended by the keyboard, which goes on to the next, and undo takes it back', async ({
  open,
}) => {
  const page = await open(map);
  const finding = audit(page).getByRole('button', { name: /“C2” has nothing that supports it/ });
  await finding.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(audit(page).getByRole('button', { name: 'Mark as assumed', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(finding).toHaveCount(0);
  await expect(audit(page).locator('.finding:focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(finding).toHaveCount(1);
});

test('all findings of a kind are mended in one step', async ({ open }) => {
  const page = await open(
    placed('C1 supports R1, C2 supports R1, R1 is assumed', { R1: [0, 0], C1: [0, 200], C2: [300, 200] }),
  );
  const findings = audit(page).getByRole('button', { name: /has nothing that supports it/ });
  await expect(findings).toHaveCount(2);
  await audit(page).getByRole('button', { name: 'Mark as assumed (all 2)' }).click();
  await expect(findings).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(findings).toHaveCount(2);
});

test('a finding leads to where it can be mended', async ({ open }) => {
  const page = await open(map);
  await audit(page)
    .getByRole('button', { name: /“E1” cites no source/ })
    .click();
  await audit(page).getByRole('button', { name: 'Add a source…' }).click();
  await expect(page.getByRole('dialog', { name: 'Add source' })).toBeVisible();
});

test('findings are grouped by what they are about, and found by words', async ({ open }) => {
  const page = await open(map);
  await audit(page).getByLabel('Group', { exact: true }).selectOption('By subject');
  await expect(audit(page).getByRole('heading', { name: /^Claim: C2/ })).toBeVisible();
  await audit(page).getByLabel('Find in findings').fill('cites no source');
  await expect(audit(page).locator('.finding')).toHaveCount(1);
});

const settings = (page: Page) => page.getByRole('dialog', { name: 'Audit settings' });

test.describe('audit settings', () => {
  test('are found by typing, set for the map with a reason, and undone', async ({ open }) => {
    const page = await open(map);
    const finding = audit(page).getByRole('button', { name: /“C2” has nothing that supports it/ });
    await audit(page).getByRole('button', { name: 'Audit settings…' }).click();
    await settings(page).getByLabel('Find a rule').fill('unsupported');
    await expect(settings(page).locator('.rule-row')).toHaveCount(1);
    await settings(page).getByLabel('Severity of “Unsupported claim”').selectOption('Off');
    await settings(page).getByLabel('Reason').fill('A first draft.');
    await page.keyboard.press('Escape');
    await expect(finding).toHaveCount(0);
    await expect(audit(page)).toContainText('1 rule is set differently.');
    await page.keyboard.press('Control+z');
    await expect(finding).toHaveCount(1);
  });

  test('of a person hold in every map, and give way to those of the map', async ({ open }) => {
    const page = await open({ ...map, audit: { rules: { 'isolated-node': { severity: 'error' } } } });
    await audit(page).getByRole('button', { name: 'Audit settings…' }).first().click();
    await settings(page).getByLabel('me, in every map').check();
    await settings(page).getByLabel('Severity of “Evidence without a source”').selectOption('Info');
    await settings(page).getByLabel('Find a rule').fill('isolated');
    await expect(settings(page)).toContainText('This map says otherwise, and goes before it.');
    await page.keyboard.press('Escape');
    await expect(audit(page).getByRole('button', { name: /^info: “E1” cites no source/ })).toHaveCount(1);
  });

  test('of a person are kept for the next start', async ({ open, running, launch, folder }) => {
    const page = await open(map);
    await audit(page).getByRole('button', { name: 'Audit settings…' }).click();
    await settings(page).getByLabel('me, in every map').check();
    await settings(page).getByLabel('Severity of “Evidence without a source”').selectOption('Info');
    await page.keyboard.press('Escape');
    const lighter = /^info: “E1” cites no source/;
    await expect(audit(page).getByRole('button', { name: lighter })).toHaveCount(1);

    await running().close();
    const again = await launch({ args: [path.join(folder, 'opened.argmap')] });
    const next = await again.firstWindow();
    await wholeWindow(next);
    await expect(audit(next).getByRole('button', { name: lighter })).toHaveCount(1);
  });

  test('refuse a number that is out of bounds', async ({ open }) => {
    const page = await open(map);
    await audit(page).getByRole('button', { name: 'Audit settings…' }).click();
    await settings(page).getByLabel('Years after which a source is old').fill('1000');
    await expect(settings(page).getByRole('alert')).toHaveText('A number from 0 to 100');
  });
});
