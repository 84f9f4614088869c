import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { cite } from '#shared/edit/citations';
import { allOf } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { editSource } from '#shared/edit/sources';
import type { MapNode } from '#shared/model/map-node';
import { takeQuote } from '#shared/quotes/take-quote';
import { answer } from './host';
import { canvasOf, onCanvas, placed, test } from './opened-map';
import { violations } from './violations';

const text = `Ferries and freight: a short history.

Port traffic fell by 12 per cent last year, the steepest fall in a decade. Two operators left the harbour for good.

Night crossings stopped in March, because no crews could be found for them. The quays are empty after dusk.`;
/** The same, with one quotation moved, one in other words, and one gone. */
const edition = `Second edition.

${text.replace('stopped in March', 'ended in March').replace(' Two operators left the harbour for good.', '')}`;

const passage = (words: string) => {
  const start = text.indexOf(words);
  return takeQuote(text, { start, end: start + words.length });
};
const traffic = 'Port traffic fell by 12 per cent last year';
const operators = 'Two operators left the harbour for good';
const crossings = 'Night crossings stopped in March, because no crews could be found for them';

const bare = placed('E1 + E2 + E3 supports C1, S1', {
  C1: [0, 0],
  E1: [0, 200],
  E2: [300, 200],
  E3: [600, 200],
});
const quoting = allOf([
  editSource('S1', { text, csl: { type: 'report', title: 'Ferries and freight' } }),
  editNode('E1', { text: 'Traffic fell.' }),
  editNode('E2', { text: 'Operators left.' }),
  editNode('E3', { text: 'Crews are short.' }),
  cite('E1', { source: 'S1', quote: passage(traffic) }),
  cite('E2', { source: 'S1', quote: passage(operators) }),
  cite('E3', { source: 'S1', quote: passage(crossings) }),
]);
const map = quoting(bare);
/** The source has its second edition already, and nobody has looked at the quotations. */
const unreviewed = editSource('S1', { text: edition })(map);

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const evidence = (page: Page, name: string) => onCanvas(page, `Evidence: ${name}`);
const said = (page: Page) => page.getByRole('status');

async function command(page: Page, title: string): Promise<void> {
  await canvasOf(page).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+Shift+P');
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').fill(title);
  await page.keyboard.press('Enter');
}

async function citationOf(page: Page, name: string): Promise<Locator> {
  await evidence(page, name).click();
  const citation = inspector(page).locator('details.citation');
  await citation.locator('summary').click();
  return citation;
}

test('statements show how their quotes stand, and the inspector says what to do', async ({ open }) => {
  const page = await open(unreviewed);
  await expect(evidence(page, 'Traffic fell.')).toHaveAccessibleName(/1 quote moved/);
  await expect(evidence(page, 'Operators left.')).toHaveAccessibleName(/1 quote not found/);
  await expect(evidence(page, 'Crews are short.')).toHaveAccessibleName(/1 quote to be confirmed/);

  const moved = await citationOf(page, 'Traffic fell.');
  await moved.getByRole('button', { name: 'Accept new place' }).press('Enter');
  await expect(moved).toContainText('The quote stands in the source.');
  await expect(moved.getByRole('button', { name: 'Show in source' })).toBeFocused();
  await expect(evidence(page, 'Traffic fell.')).not.toHaveAccessibleName(/quote/);

  const fuzzy = await citationOf(page, 'Crews are short.');
  await expect(fuzzy.locator('del').first()).toContainText('stopped');
  await expect(fuzzy.locator('ins').first()).toContainText('ended');
  expect(await violations(page)).toEqual([]);
  await fuzzy.getByRole('button', { name: 'Use these words' }).click();
  await expect(fuzzy.getByLabel('Quote')).toHaveValue(/ended in March/);
  await expect(evidence(page, 'Crews are short.')).not.toHaveAccessibleName(/quote/);
  await evidence(page, 'Crews are short.').focus();
  await page.keyboard.press('Control+z');
  await expect(evidence(page, 'Crews are short.')).toHaveAccessibleName(/1 quote to be confirmed/);
});

test('the table and searches know how quotes stand', async ({ open }) => {
  const page = await open(unreviewed);
  await command(page, 'Show table');
  const row = page.getByRole('row', { name: /Operators left/ });
  await expect(row.getByRole('gridcell', { name: 'Not found' })).toBeVisible();
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('quote:orphaned');
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
});

test('quotes are reviewed by the keyboard alone', async ({ open }) => {
  const page = await open(unreviewed);
  await command(page, 'Review quotes…');
  const dialog = page.getByRole('dialog', { name: 'Review quotes' });
  const list = dialog.getByRole('listbox', { name: 'Quotes to review' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('option')).toHaveCount(3);
  expect(await violations(page)).toEqual([]);

  await page.keyboard.press('a');
  await expect(list.getByRole('option')).toHaveCount(2);
  await expect(said(page)).toContainText('The new place is accepted.');
  await page.keyboard.press('a'); // It is lost: nothing can be accepted.
  await expect(said(page)).toContainText('Nothing can be accepted here');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveAccessibleName(/Crews are short/);
  await page.keyboard.press('c');
  await expect(list.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Delete');
  await expect(dialog).toContainText('Every quote that can be checked is where it should be.');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await canvasOf(page).focus();
  for (const left of ['quote not found', 'quote to be confirmed', 'quote moved']) {
    await page.keyboard.press('Control+z');
    await expect(canvasOf(page).getByRole('group', { name: new RegExp(left) })).toBeVisible();
  }
});

test('a source gets another text: every quote is decided, and one undo takes all of it back', async ({
  open,
  folder,
}) => {
  const page = await open(map);
  await command(page, 'Replace source text…');
  const dialog = page.getByRole('dialog', { name: 'Replace source text' });
  await dialog.getByLabel('New text').fill(edition);
  await dialog.getByRole('button', { name: 'Compare' }).click();
  await expect(dialog.getByRole('list', { name: 'In the new text' })).toHaveText(
    /1 to be confirmed.*1 lost.*1 moved/,
  );
  await expect(dialog.locator('del').first()).toContainText('stopped');
  expect(await violations(page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Accept all kept and moved (1)' }).click();
  await dialog.getByLabel('Decision for Evidence: Crews are short.').selectOption('Use the new words');
  await dialog
    .getByLabel('Decision for Evidence: Operators left.')
    .selectOption('Keep the quote, as not found');
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Write your name');
  await dialog.getByLabel('Your name').fill('Ada');
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(said(page)).toContainText('The text is replaced. 3 quotes decided.');
  await expect(evidence(page, 'Operators left.')).toHaveAccessibleName(/1 citation does not hold/);
  await expect(evidence(page, 'Crews are short.')).not.toHaveAccessibleName(/quote/);

  await page.keyboard.press('Control+s');
  const file = () => JSON.parse(readFileSync(path.join(folder, 'opened.argmap'), 'utf8'));
  await expect.poll(() => file().sources[0].text).toBe(edition);
  const verdicts = file().nodes.flatMap(({ citations = [] }: Pick<MapNode, 'citations'>) =>
    citations.map(({ verdict }) => `${verdict?.by} ${verdict?.ok} ${verdict?.note}`),
  );
  expect(verdicts).toEqual([
    'Ada true Passage accepted at its new place after the text was replaced.',
    'Ada false Not found after the text was replaced; the quote was kept.',
    expect.stringMatching(/^Ada true Passage confirmed with its new words .*: similarity 0\.\d\d\.$/),
  ]);

  await canvasOf(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(() => file().sources[0].text).toBe(text);
  expect(JSON.stringify(file())).not.toContain('Ada');
});

test('a sign-off is outdated by an edit, and a cited source does not go unasked', async ({
  open,
  running,
}) => {
  const page = await open(map);
  const citation = await citationOf(page, 'Traffic fell.');
  await citation.getByRole('combobox').selectOption('It holds');
  await citation.getByLabel('Reviewed by').fill('Ada');
  await inspector(page).getByLabel('Text').fill('Traffic rose.');
  await expect(citation).toContainText(/Checked by Ada on .*has changed since/);
  await expect(evidence(page, 'Traffic rose.')).toHaveAccessibleName(/1 sign-off outdated.*\d+ finding/);
  await expect(page.getByRole('region', { name: 'Audit' })).toContainText('Ada signed off');
  expect(await violations(page)).toEqual([]);

  await evidence(page, 'Traffic rose.').focus();
  await page.keyboard.press('Control+z');
  await expect(evidence(page, 'Traffic fell.')).not.toHaveAccessibleName(/sign-off/);
  await expect(citation.getByRole('combobox')).toHaveValue('holds');
  await page.keyboard.press('Control+y');
  await citation.getByRole('button', { name: 'Check again' }).press('Enter');
  await expect(citation.getByRole('combobox')).toBeFocused();
  await expect(evidence(page, 'Traffic rose.')).not.toHaveAccessibleName(/sign-off/);
  // The name is asked for once.
  const other = await citationOf(page, 'Operators left.');
  await other.getByRole('combobox').selectOption('It does not hold');
  await expect(other.getByLabel('Reviewed by')).toHaveValue('Ada');
  await expect(evidence(page, 'Operators left.')).toHaveAccessibleName(/1 citation does not hold/);

  await other.getByRole('button', { name: 'Open source' }).click();
  await answer(running(), 1);
  await inspector(page).getByRole('button', { name: 'Remove source' }).click();
  await expect(inspector(page).getByText('Cited by (3)')).toBeVisible();
  await answer(running(), 0);
  await inspector(page).getByRole('button', { name: 'Remove source' }).click();
  await expect(said(page)).toContainText('The source was removed');
  await expect(evidence(page, 'Operators left.')).not.toHaveAccessibleName(/citation/);
  await canvasOf(page).focus();
  await page.keyboard.press('Control+z');
  await expect(evidence(page, 'Operators left.')).toHaveAccessibleName(/1 citation does not hold/);
});
