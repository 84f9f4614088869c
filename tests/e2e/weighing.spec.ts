import { expect, type Page } from '@playwright/test';
import { run } from './editor-states';
import { canvasOf, onCanvas, placed, test } from './opened-map';
import { clipboardText } from './system-clipboard';

const contested = placed(
  'E1 supports C1 as s1, C1 supports R1 as s2, E2 supports R2, E3 attacks R1 as a1, E1 is graded A1, E3 is graded C3',
  { R1: [0, 0], R2: [600, 0], C1: [0, 200], E1: [0, 400], E2: [600, 200], E3: [300, 200] },
);

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

/** A step is reached from the statement that it starts from. */
async function holdStep(page: Page): Promise<void> {
  await onCanvas(page, 'Evidence: E1').click();
  await page.keyboard.press('Alt+ArrowUp');
}

test('a step is asked the questions of its scheme, and every answer is a step to undo', async ({ open }) => {
  const page = await open(contested);
  await holdStep(page);
  const scheme = inspector(page).getByRole('combobox', { name: 'Scheme' });
  await scheme.selectOption({ label: 'Sign' });
  await expect(inspector(page).getByText('Critical questions (2 open)')).toBeVisible();
  await inspector(page)
    .getByRole('combobox', { name: /How closely/ })
    .selectOption({ label: 'A doubt stays' });
  await inspector(page)
    .getByRole('combobox', { name: /explain the sign better/ })
    .selectOption({ label: 'Answered: it speaks for the step' });
  await expect(inspector(page).getByText('Critical questions (one doubt)')).toBeVisible();
  await run(page, 'undo');
  await expect(inspector(page).getByText('Critical questions (1 open and one doubt)')).toBeVisible();
});

test('a scheme that is not in the list is written, and kept as it is', async ({ open }) => {
  const map = {
    ...contested,
    relations: contested.relations.map((each) => (each.id === 's1' ? { ...each, scheme: 'hearsay' } : each)),
  };
  const page = await open(map);
  await holdStep(page);
  await expect(inspector(page).getByRole('textbox', { name: 'Scheme in your own words' })).toHaveValue(
    'hearsay',
  );
});

test('what is heavier wins once a statement is judged by weight', async ({ open }) => {
  const page = await open(contested);
  await onCanvas(page, 'Recommendation: R1').click();
  await expect(inspector(page).getByText(/^OUT \(fails\)/)).toBeVisible();
  await inspector(page)
    .getByRole('combobox', { name: 'Standard of proof' })
    .selectOption({ label: 'Scintilla of evidence' });
  await expect(
    inspector(page).getByText(/^IN \(holds\): by the standard “Scintilla of evidence”/),
  ).toBeVisible();
});

test('strengths are shown when asked for, with what contributes to them', async ({ open }) => {
  const page = await open(contested);
  await onCanvas(page, 'Recommendation: R1').click();
  await expect(inspector(page).getByText('by Quadratic energy')).toHaveCount(0);
  await run(page, 'show strength');
  await expect(inspector(page).getByText('by Quadratic energy')).toBeVisible();
  const chart = inspector(page).getByRole('table', { name: /^What contributes to “R1”: Removal/ });
  await expect(chart.getByRole('row', { name: /“E3” −0\.\d\d/ })).toBeVisible();
  await inspector(page).getByText('Method and contribution').click();
  await inspector(page).getByRole('combobox', { name: 'Method' }).selectOption({ label: 'DF-QuAD' });
  await expect(inspector(page).getByText('by DF-QuAD')).toBeVisible();
  await run(page, 'show table');
  await expect(page.getByRole('columnheader', { name: 'Strength' })).toBeVisible();
});

test('alternatives are compared by keys alone, and a cell leads to its way on the map', async ({
  open,
  running,
}) => {
  const page = await open(contested);
  await canvasOf(page).focus();
  await run(page, 'compare alternatives');
  const grid = page.getByRole('grid', { name: 'Evidence against rivals' });
  await expect(grid.getByRole('columnheader').nth(2)).toHaveText(/^1\. R2.*Weighted inconsistency 0\.00/);
  await expect(grid.getByRole('columnheader').nth(3)).toHaveText(/^2\. R1.*Weighted inconsistency −2\.00/);
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect.poll(() => clipboardText(running())).toMatch(/^Id,Evidence,Credibility,R2,R1\r?\n/);
  await grid.getByRole('button').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAccessibleName(
    'C: supports it by way of others, moderate relevance',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(inspector(page).getByText('3 nodes and 2 relations')).toBeVisible();
});

test('two claims that are selected are compared in place of the recommendations', async ({ open }) => {
  const page = await open(contested);
  await onCanvas(page, 'Claim: C1').click();
  await onCanvas(page, 'Recommendation: R2').click({ modifiers: ['Shift'] });
  await run(page, 'compare alternatives');
  const grid = page.getByRole('grid', { name: 'Evidence against rivals' });
  await expect(grid.getByRole('columnheader').nth(2)).toHaveText(/C1/);
});
