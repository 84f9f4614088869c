import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { addNode } from '#shared/edit/add-node';
import { addSource } from '#shared/edit/sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import { takeQuote } from '#shared/quotes/take-quote';
import { root } from '../../scripts/root.mjs';
import { run } from './editor-states';
import { canvasOf, dragTo, middleOf, onCanvas, placed, test, wholeWindow } from './opened-map';

const reader = (page: Page) => page.getByRole('region', { name: 'Source' });
const text = (page: Page) => reader(page).getByRole('document', { name: /^Text of/ });
const chosen = async (page: Page) => (await text(page).locator('.is-chosen').allTextContents()).join('');
const marks = (page: Page) => text(page).locator('mark');
const statement = (page: Page, name: string | RegExp) => canvasOf(page).getByRole('group', { name });

const report = `The dyke was raised in 1953. Dr. Vos had asked for it twice.

The board of the province paid 190 guilders for it. Nobody was told.
\fThe second flood came in 1954. It took the bridge, but the dyke held.`;

/** A report with two passages that are tied: one to a claim and one to evidence. */
function withReport(): ArgumentMap {
  const quoting = (words: string) => {
    const start = report.indexOf(words);
    return [{ source: 'S1', quote: takeQuote(report, { start, end: start + words.length }) }];
  };
  return [
    addSource({ id: 'S1', csl: { type: 'report', title: 'The dykes' }, text: report }),
    addSource({ id: 'S2', csl: { type: 'report', title: 'The minutes' } }),
    addNode({
      id: 'C2',
      kind: 'claim',
      text: 'The dyke is high enough',
      at: { x: 0, y: 0 },
      citations: quoting('The dyke was raised in 1953.'),
    }),
    addNode({
      id: 'E2',
      kind: 'evidence',
      text: 'It held in the second flood',
      at: { x: 0, y: 260 },
      citations: quoting('the dyke held'),
    }),
  ].reduce((map, edit) => edit(map), placed('C1', { C1: [330, 0] }));
}

test('a source of the sample is read from its fields; marks and statements lead to each other', async ({
  show,
}) => {
  const page = await show(path.join(root, 'examples/database-choice.argmap'));
  await wholeWindow(page);
  await page.getByRole('button', { name: /^Benchmark note 2/ }).click();
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(marks(page)).toHaveCount(3);
  const row = text(page).getByRole('button', { name: /^Evidence: The row store lost no .*, found$/ });
  await row.click();
  await expect(statement(page, /^Evidence: The row store lost no/)).toHaveAttribute('data-current', 'true');
  await expect(reader(page).getByText('1 of 3').or(reader(page).getByText('2 of 3'))).toBeVisible();

  await test.step('a statement that stands in another source brings that one', async () => {
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find', exact: true }).fill('2,500');
    await page.getByRole('textbox', { name: 'Find', exact: true }).press('Enter');
    await expect(reader(page).getByRole('combobox', { name: 'Source to read' })).toHaveValue(
      'src-requirements',
    );
    await expect(marks(page).filter({ hasText: '2,500 orders per second' })).toBeInViewport();
  });
});

test('by keys alone: a sentence is chosen, copied, becomes evidence, is attached, and goes again', async ({
  open,
  running,
}) => {
  const page = await open(withReport());
  await canvasOf(page).focus();
  await page.keyboard.press('Control+Alt+r');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toBe('Dr. Vos had asked for it twice.');
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => running().evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('Dr. Vos had asked for it twice.');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  expect(await chosen(page)).toBe(
    'Dr. Vos had asked for it twice.The board of the province paid 190 guilders for',
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('2');
  const made = statement(page, /^Evidence: The board of the province paid 190 guilders for it\./);
  await expect(made).toHaveAttribute('data-current', 'true');
  await expect(text(page)).toBeFocused();
  await expect(marks(page).filter({ hasText: '190 guilders' })).toBeVisible();

  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toBe('Nobody was told.');
  await page.keyboard.press('a');
  await expect(page.getByRole('status')).toHaveText('Passage attached to 1 statement.');
  await expect(marks(page)).toHaveCount(4);

  await page.keyboard.press('n');
  await expect(statement(page, /^Evidence: It held in the second flood/)).toHaveAttribute(
    'data-current',
    'true',
  );
  await expect(page.getByRole('status')).toHaveText(/^Passage 4 of 4\. Evidence: It held .*, found$/);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(made).toHaveCount(0);
  await expect(marks(page)).toHaveCount(2);
});

test('by pointer: text is selected, made a claim, and dragged onto the map and onto a statement', async ({
  open,
}) => {
  const page = await open(withReport());
  await run(page, 'show source');
  await expect(text(page)).toBeVisible(); // Only then is the canvas as small as it stays.
  await run(page, 'zoom to fit');
  const block = text(page).locator('[data-block="1"] .reading-text');
  const select = async () => {
    const { x = 0, y = 0 } = (await block.boundingBox()) ?? {};
    await dragTo(page, { x: x + 75, y: y + 13 }, { x: x + 260, y: y + 13 });
    await expect(reader(page).getByRole('group', { name: 'Chosen passage' })).toBeVisible();
  };
  await select();
  const words = await chosen(page);
  expect(words).toMatch(/^The board\b.*\w$/);
  const marks = reader(page).locator('[data-mark]');
  const before = await marks.count();
  await text(page).locator('.is-chosen').first().click({ button: 'right' });
  await expect(page.getByRole('menuitem')).toHaveText([
    /^New claim from passage/,
    /^New evidence from passage/,
    /^New recommendation from passage/,
  ]);
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
  await reader(page).getByRole('button', { name: 'New claim from passage' }).click();
  await expect(statement(page, `Claim: ${words}`)).toHaveAttribute('data-current', 'true');
  await expect(marks).not.toHaveCount(before);
  await page.keyboard.press('Control+z');
  // The mark goes when the map is judged, and a selection in its words would go with it.
  await expect(marks).toHaveCount(before);

  await test.step('dropped on empty canvas it becomes evidence there', async () => {
    await select();
    const { x } = await middleOf(onCanvas(page, 'Claim: C1'));
    const { y } = await middleOf(onCanvas(page, 'Evidence: It held'));
    const canvas = await canvasOf(page).boundingBox();
    const targetPosition = { x: x - (canvas?.x ?? 0), y: y - (canvas?.y ?? 0) };
    await text(page).locator('.is-chosen').first().dragTo(canvasOf(page), { targetPosition });
    await expect(statement(page, `Evidence: ${words}`)).toHaveAttribute('data-current', 'true');
  });

  await test.step('dropped on a statement it is attached to it', async () => {
    await select();
    const aim = onCanvas(page, 'Claim: C1');
    await text(page).locator('.is-chosen').first().dragTo(aim);
    await expect(page.getByRole('status')).toHaveText('Passage attached to 1 statement.');
    await expect(aim).toHaveAttribute('data-current', 'true');
  });
});

test('words are found in the source and not on the map, and the keyboard goes on from there', async ({
  open,
}) => {
  const page = await open(withReport());
  await canvasOf(page).focus();
  await page.keyboard.press('Control+Alt+r');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Control+f');
  const field = reader(page).getByRole('textbox', { name: 'Find in source' });
  await expect(field).toBeFocused();
  await page.keyboard.type('THE DYKE');
  await expect(field).toHaveAccessibleDescription('1 of 2');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAccessibleDescription('2 of 2');
  await expect(text(page).locator('.is-current-hit')).toHaveText('the dyke');
  await page.keyboard.press('Escape');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(await chosen(page)).toBe('It took the bridge, but the dyke held.');

  await test.step('the edge is moved by keys', async () => {
    const edge = page.getByRole('separator', { name: 'Width of the source' });
    const before = await reader(page).boundingBox();
    await edge.focus();
    await page.keyboard.press('Home');
    expect((await reader(page).boundingBox())?.width).toBeLessThan(before?.width ?? 0);
  });

  await test.step('the keyboard comes back to it by F6', async () => {
    await canvasOf(page).focus();
    await page.keyboard.press('F6');
    await expect(text(page)).toBeFocused();
  });
});

test('a source without a text says so, and is read as soon as it has one', async ({ open }) => {
  const page = await open(
    addSource({ id: 'S1', csl: { title: 'The minutes' } })(placed('C1', { C1: [0, 0] })),
  );
  await run(page, 'show source');
  await expect(reader(page).getByText(/^There is no stored copy of this source/)).toBeVisible();
  await reader(page).getByRole('button', { name: 'Add its text' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('button', { name: 'Paste one' }).click();
  await inspector.getByRole('textbox', { name: 'Stored copy' }).fill('The dyke held.');
  await expect(text(page)).toHaveText('The dyke held.');
});
