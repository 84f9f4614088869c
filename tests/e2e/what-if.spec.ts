import { expect, type Page } from '@playwright/test';
import { worked } from '../unit/shared/whatif/worked';
import { run } from './editor-states';
import { onCanvas, placed, test } from './opened-map';
import { violations } from './violations';

const map = placed(`${worked.all}, S1 is by "Ann Lee"`, {
  R1: [300, 0],
  C1: [150, 200],
  E4: [560, 200],
  E1: [0, 420],
  E2: [280, 420],
  E3: [560, 420],
  E5: [840, 420],
});

const list = (page: Page) => page.getByRole('region', { name: 'What if', exact: true });
const bar = (page: Page) => page.getByRole('region', { name: 'What is switched off' });
const names = (page: Page, title: string) =>
  list(page)
    .getByRole('region', { name: new RegExp(`^${title}`) })
    .getByRole('button');

test('what falls with the evidence in hand is marked and listed, and Escape ends it', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Evidence: E1').click();
  await page.keyboard.press('w');

  await expect(bar(page)).toContainText('What if: 1 thing switched off');
  await expect(names(page, 'Falls').first()).toHaveAccessibleName('Recommendation: R1, from IN to OUT');
  await expect(onCanvas(page, 'Recommendation: R1')).toHaveAccessibleName(/falls to OUT/);
  await expect(onCanvas(page, 'Evidence: E1')).toHaveAccessibleName(/switched off/);
  await expect(page.getByRole('status').last()).toContainText('2 other statements fall (1 recommendation)');
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(
    'What if: switched off.',
  );
  await run(page, 'Show outline');
  await expect(page.getByRole('treeitem', { name: /^Recommendation: R1/ })).toHaveAccessibleName(
    /falls to OUT/,
  );
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Audit' })).toBeVisible();
  await expect(onCanvas(page, 'Recommendation: R1')).not.toHaveAccessibleName(/falls/);
  await expect(page).not.toHaveTitle(/•/);
});

test('the table says what falls beside how it stands, as long as something is switched off', async ({
  open,
}) => {
  const page = await open(map);
  await onCanvas(page, 'Evidence: E1').click();
  await page.keyboard.press('Control+Alt+t');
  await run(page, 'What if it falls');
  const row = page.getByRole('grid', { name: 'Table' }).getByRole('row', { name: /Recommendation/ });
  await expect(row.getByRole('gridcell', { name: 'IN falls to OUT' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await bar(page).getByRole('button', { name: 'Undo all' }).press('Enter');
  await expect(row.getByRole('gridcell', { name: 'IN', exact: true })).toBeVisible();
});

test('several things are switched off at once, by typing, and on again one by one', async ({ open }) => {
  const page = await open(map);
  for (const words of ['evidence e5', 'author ann']) {
    await run(page, 'What if it falls');
    await page.getByRole('combobox', { name: 'What falls?' }).fill(words);
    await page.keyboard.press('Enter');
  }
  await expect(bar(page)).toContainText('What if: 2 things switched off');
  await expect(list(page)).toContainText('Author: Ann Lee takes 2 pieces of evidence with it');
  await expect(onCanvas(page, 'Evidence: E3')).toHaveAccessibleName(/switched off/);

  await list(page).getByRole('button', { name: 'Switch on again: Author: Ann Lee' }).press('Enter');
  await expect(bar(page)).toContainText('What if: 1 thing switched off');
  await expect(names(page, 'Steps that change').last()).toHaveAccessibleName(/“E3”.*from OUT to IN$/);

  await bar(page).getByRole('button', { name: 'Undo all' }).press('Enter');
  await expect(bar(page)).toHaveCount(0);
});

test('critical evidence of a recommendation is listed, and what is chosen is switched off', async ({
  open,
}) => {
  const page = await open(map);
  await onCanvas(page, 'Recommendation: R1').click();
  await run(page, 'Critical evidence');
  const dialog = page.getByRole('dialog', { name: 'Critical evidence' });
  const alone = dialog.getByRole('region', { name: /^Any one of these alone/ }).getByRole('button');
  await expect(alone).toHaveText(['“E1”', '“E2”', '“E4”']);
  expect(await violations(page)).toEqual([]);

  await dialog.getByRole('radio', { name: 'Root sources' }).check();
  await expect(alone).toHaveText(['S1', 'S3', 'S4']);
  await alone.first().press('Enter');
  await expect(bar(page)).toContainText('What if: 1 thing switched off');
  await expect(list(page)).toContainText('Source: S1 takes 2 pieces of evidence with it');
});

test('a statement that is not accepted needs nothing to fall', async ({ open }) => {
  const page = await open(
    placed('E1 attacks R1, C1 supports R1', { R1: [0, 0], C1: [0, 200], E1: [300, 200] }),
  );
  await run(page, 'Critical evidence');
  await expect(page.getByRole('dialog', { name: 'Critical evidence' })).toContainText('It is OUT already');
});

test('attacks alone stand beside the labels', async ({ open }) => {
  const text = 'E1 attacks E2 as a1, E2 attacks E1 as a2, C1 attacks E3';
  const page = await open(placed(text, { E1: [0, 0], E2: [0, 200], E3: [300, 0], C1: [300, 200] }));
  await run(page, 'Attacks alone');
  const dialog = page.getByRole('dialog', { name: 'Attacks alone' });
  await expect(dialog.getByRole('row', { name: /Claim: C1/ })).toContainText('differs');
  await expect(dialog.getByText('Set 2', { exact: false })).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
});
