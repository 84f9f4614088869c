import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ArgumentMap } from '#shared/model/argument-map';
import { canvasOf, onCanvas, placed, test } from './opened-map';

const texts: Readonly<Record<string, string>> = {
  R1: 'Build more homes',
  C1: 'Rents rise',
  C2: 'Wages stand still',
  E1: 'Rents rose by a third',
  E2: 'Nobody measured rents in Málaga',
};

const base = placed('E1 supports C1, E2 attacks C1, C1 supports R1, C2 supports R1', {
  R1: [300, 0],
  C1: [100, 200],
  C2: [4000, 200],
  E1: [0, 400],
  E2: [5000, 3000],
});

const map: ArgumentMap = {
  ...base,
  nodes: base.nodes.map((node) => ({ ...node, text: texts[node.id] ?? '' })),
};

const field = (page: Page) => page.getByRole('textbox', { name: 'Find', exact: true });
const count = (page: Page) => page.locator('.find-count');
const announced = (page: Page) => page.getByRole('status');

test('what is written is found, shown and counted, also far outside of the view', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('malaga');
  await expect(count(page)).toHaveText('1 of 1');
  await expect(onCanvas(page, 'Evidence: Nobody measured rents in Málaga')).toBeInViewport();
});

test('Enter and F3 go on, Shift goes back, and Escape leaves to the last hit', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('rents');
  await expect(count(page)).toHaveText('1 of 3');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('2 of 3');
  await expect(announced(page)).toContainText('2 of 3. Evidence: Rents rose by a third');
  await page.keyboard.press('Shift+F3');
  await expect(count(page)).toHaveText('1 of 3');
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toHaveText('3 of 3');
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Evidence: Nobody measured rents')).toBeFocused();
  await page.keyboard.press('F3');
  await expect(onCanvas(page, 'Claim: Rents rise')).toBeFocused();
});

test('nothing needs to be known of the language: the menu offers what is in the map', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+f');
  await page.getByRole('button', { name: 'Narrow' }).press('Enter');
  await page.getByRole('menuitemcheckbox', { name: 'Evidence', exact: true }).press('Enter');
  await expect(field(page)).toHaveValue('kind:evidence');
});

test('all hits are replaced at once, and one undo brings them back', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+h');
  await page.keyboard.type('rents');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('Prices');
  await page.getByRole('button', { name: 'Replace all' }).press('Enter');
  await expect(announced(page)).toContainText('Replaced 3 times.');
  await expect(onCanvas(page, 'Claim: Prices rise')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(announced(page)).toContainText('Undone: replace 3 times.');
  await expect(onCanvas(page, 'Claim: Rents rise')).toHaveCount(1);
});

test('a filter hides the rest of the map, and says so until it is cleared', async ({ open }) => {
  const page = await open(map);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('kind:evidence');
  await page.getByRole('button', { name: 'Hides what is not found' }).press('Enter');
  const bar = page.getByRole('region', { name: 'What stands out' });
  await expect(bar).toContainText('Filter: kind:evidence');
  await expect(bar).toContainText('2 of 5 statements');
  await page.keyboard.press('Escape');
  await canvasOf(page).focus();
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Evidence: Rents rose')).toHaveCount(1);
  await expect(onCanvas(page, 'Claim: Rents rise')).toHaveCount(0);
  await bar.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(onCanvas(page, 'Claim: Rents rise')).toHaveCount(1);
});

test('a chain stands out until Escape', async ({ open }) => {
  const page = await open(map);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('f');
  await expect(page.getByRole('region', { name: 'What stands out' })).toContainText('Chain of “Rents rise”');
  await expect(onCanvas(page, 'Evidence: Rents rose')).not.toHaveClass(/is-dimmed/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'What stands out' })).toHaveCount(0);
  await expect(onCanvas(page, 'Claim: Rents rise')).toBeFocused();
});

test('a branch is collapsed, passed over by the arrows and expanded again', async ({ open }) => {
  const page = await open(map);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+.');
  await expect(onCanvas(page, 'Claim: Rents rise')).toContainText('+2');
  await expect(onCanvas(page, 'Evidence: Rents rose')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(onCanvas(page, 'Claim: Rents rise')).toBeFocused();
  await page.keyboard.press('Control+.');
  await expect(onCanvas(page, 'Evidence: Rents rose')).toHaveCount(1);
});

test('after a jump there is a way back, and forward again', async ({ open }) => {
  const page = await open(map);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('malaga');
  await page.keyboard.press('Escape');
  const far = onCanvas(page, 'Evidence: Nobody measured rents');
  await expect(far).toBeFocused();
  await page.keyboard.press('Control+[');
  await expect(onCanvas(page, 'Recommendation: Build more homes')).toBeFocused();
  await expect(onCanvas(page, 'Recommendation: Build more homes')).toBeInViewport();
  await page.keyboard.press('Control+]');
  await expect(far).toBeFocused();
  await expect(far).toBeInViewport();
  await page.evaluate(() => window.dispatchEvent(new MouseEvent('mouseup', { button: 3 })));
  await expect(onCanvas(page, 'Recommendation: Build more homes')).toBeFocused();
});

test('the minimap is there while something lies out of sight, and a click in it goes there', async ({
  open,
}) => {
  const page = await open(map);
  const minimap = page.locator('.minimap');
  await expect(minimap).toBeVisible();
  const box = await minimap.boundingBox();
  if (box === null) throw new Error('It is not in view.');
  await page.mouse.click(box.x + box.width - 14, box.y + box.height - 14);
  await expect(onCanvas(page, 'Evidence: Nobody measured rents')).toBeInViewport();
  await page.keyboard.press('Shift+1');
  await expect(minimap).toBeHidden();
});

test('a view is saved under a name, gone to again, and undone like any edit', async ({ open }) => {
  const page = await open(map);
  const bar = page.getByRole('region', { name: 'What stands out' });
  const run = async (title: string) => {
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('combobox', { name: 'Command' }).fill(title);
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('malaga');
  await page.keyboard.press('Escape');
  await run('Save view…');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Filter: malaga');
  await page.keyboard.type('Spain');
  await page.keyboard.press('Enter');
  await run('Show everything alike');
  await page.keyboard.press('Home');
  await expect(bar).toHaveCount(0);
  await run('Go to view…');
  await page.getByRole('button', { name: 'Spain Filter: malaga' }).press('Enter');
  await expect(bar).toContainText('Filter: malaga');
  await expect(onCanvas(page, 'Evidence: Nobody measured rents')).toBeInViewport();
  await page.keyboard.press('Control+z');
  await expect(announced(page)).toContainText('Undone: save view.');
});

test('a hit in a collapsed branch is shown with the way to it', async ({ open }) => {
  const page = await open(map);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+.');
  await expect(onCanvas(page, 'Claim: Rents rise')).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('third');
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Evidence: Rents rose by a third')).toBeFocused();
  await expect(onCanvas(page, 'Support: “Rents rose by a third” supports “Rents rise”')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Evidence: Rents rose by a third')).toHaveCount(0);
});
