import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { canvasOf, onCanvas, placed, test } from './opened-map';

const map = placed('E1 supports C1, E2 attacks C1, C1 supports R1, C2 supports R1', {
  R1: [300, 0],
  C1: [100, 200],
  C2: [600, 200],
  E1: [0, 400],
  E2: [600, 400],
});

const table = (page: Page) => page.getByRole('grid', { name: 'Table' });
const cell = (page: Page, name: string) => table(page).getByRole('gridcell', { name, exact: true });

/** The texts of the rows, from top to bottom. */
const texts = (page: Page) =>
  table(page)
    .getByRole('row')
    .evaluateAll((rows) =>
      rows
        .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .slice(1)
        .map((row) => row.querySelector('.is-text')?.textContent)
        .join(' '),
    );

test('the table takes the place of the map and the keyboard with it, and gives both back', async ({
  open,
}) => {
  const page = await open(map);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Alt+t');
  await expect(cell(page, 'R1')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cell(page, 'C1')).toBeFocused();
  await page.keyboard.press('Control+Alt+t');
  await expect(onCanvas(page, 'Claim: C1')).toBeFocused();
});

test('rows are in the order of reading, and sorted by any column', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+Alt+t');
  await expect.poll(() => texts(page)).toBe('R1 C1 C2 E1 E2');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('columnheader', { name: 'Text' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect.poll(() => texts(page)).toBe('C1 C2 E1 E2 R1');
  await page.keyboard.press('Enter');
  await expect.poll(() => texts(page)).toBe('R1 E2 E1 C2 C1');
  await page.keyboard.press('Enter');
  await expect.poll(() => texts(page)).toBe('R1 C1 C2 E1 E2');
});

test('text, kind and status are edited in place by the keyboard alone', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+Alt+t');
  await expect(cell(page, 'R1')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text', exact: true }).first()).toBeFocused();
  await page.keyboard.type('Build');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Build')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await expect(table(page).getByRole('row', { name: /^Claim Build/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(table(page).getByRole('row', { name: /^Recommendation Build/ })).toBeVisible();
});

test('a filter of the map filters the table', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+Alt+t');
  await expect(cell(page, 'R1')).toBeFocused();
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('kind:evidence');
  await expect.poll(() => texts(page)).toBe('E1 E2');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'E1')).toBeFocused();
});

test('commands work on the rows that are selected', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+Alt+t');
  await expect(cell(page, 'R1')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Delete');
  await expect.poll(() => texts(page)).toBe('R1 C1 C2');
  await expect(table(page).locator(':focus')).toHaveCount(1);
});

test('a statement that is added is written in its row', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+Alt+t');
  await expect(cell(page, 'R1')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('s');
  await page.keyboard.type('A new reason');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'A new reason')).toBeFocused();
});
