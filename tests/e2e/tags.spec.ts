import { expect, type Page } from '@playwright/test';
import type { ArgumentMap } from '#shared/model/argument-map';
import { run } from './editor-states';
import { canvasOf, onCanvas, placed, test } from './opened-map';

const plain = placed('E1 supports C1, C2', { C1: [0, 0], E1: [0, 250], C2: [400, 0] });
const tags: Readonly<Record<string, readonly string[]>> = {
  C1: ['law', 'cost'],
  E1: ['law'],
  C2: ['north sea'],
};
const map: ArgumentMap = {
  ...plain,
  nodes: plain.nodes.map((node) => ({ ...node, tags: tags[node.id] ?? [] })),
};

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Edit tags' });
const option = (page: Page, name: string) => dialogOf(page).getByRole('option', { name, exact: false });

/** The tags of a statement, as the inspector shows them. */
async function tagsOf(page: Page, name: string): Promise<string> {
  await onCanvas(page, name).click();
  return page.getByRole('textbox', { name: 'Tags' }).inputValue();
}

async function editTagsOfAll(page: Page): Promise<void> {
  await canvasOf(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('t');
  await expect(dialogOf(page).getByRole('combobox')).toBeFocused();
}

test('tags are put on many statements and taken off, by keyboard, in one step', async ({ open }) => {
  const page = await open(map);
  await editTagsOfAll(page);
  await expect(option(page, 'law: on 2 of 3 selected, 2 in the map')).toHaveAttribute(
    'aria-checked',
    'mixed',
  );
  await page.keyboard.type('law');
  await page.keyboard.press('Enter');
  await expect(option(page, 'law: on all selected')).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.type('cost');
  await page.keyboard.press('Enter');
  await page.keyboard.type('cost');
  await page.keyboard.press('Enter');
  await expect(option(page, 'cost: on none selected')).toHaveAttribute('aria-checked', 'false');
  await page.keyboard.type('urgent, new');
  await expect(option(page, 'New: “urgent” and “new”')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(
    page.getByRole('status').filter({ hasText: 'Added “law”, “urgent” and “new”.' }),
  ).toBeAttached();

  expect(await tagsOf(page, 'Claim: C1')).toBe('law, urgent, new');
  expect(await tagsOf(page, 'Evidence: E1')).toBe('law, urgent, new');
  expect(await tagsOf(page, 'Claim: C2')).toBe('north sea, law, urgent, new');
  await canvasOf(page).focus();
  await page.keyboard.press('Control+Z');
  expect(await tagsOf(page, 'Claim: C1')).toBe('law, cost');
  expect(await tagsOf(page, 'Claim: C2')).toBe('north sea');
});

test('what is decided twice is as it was, and Escape changes nothing', async ({ open }) => {
  const page = await open(map);
  await editTagsOfAll(page);
  for (const name of ['on all selected', 'on none selected', 'on 2 of 3 selected']) {
    await page.keyboard.press('Enter');
    await expect(option(page, `law: ${name}`)).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('the map is filtered by a tag that is picked', async ({ open }) => {
  const page = await open(map);
  await run(page, 'filter by tag');
  const picker = page.getByRole('dialog', { name: 'Filter by tag' });
  await expect(picker.getByRole('option').first()).toHaveText('law2');
  await page.keyboard.type('north');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Filter: tag:"north sea"')).toBeVisible();
  await expect(page.getByText('1 of 3 statements')).toBeVisible();
});
