import { expect, type Page } from '@playwright/test';
import { emptyMap } from '#shared/model/argument-map';
import { canvasOf, onCanvas, placed, test } from './opened-map';
import { violations } from './violations';

const small = placed(
  'E1 supports C1 as r1, E2 attacks C1, C1 supports R1, E3 attacks r1, E4 + E5 supports C1',
  {
    R1: [300, 0],
    C1: [300, 200],
    E1: [0, 400],
    E2: [600, 400],
    E3: [0, 200],
    E4: [900, 400],
    E5: [1200, 400],
  },
);

const treeOf = (page: Page) => page.getByRole('tree', { name: 'Outline' });
const rowOf = (page: Page, name: string | RegExp) => treeOf(page).getByRole('treeitem', { name });
const field = (page: Page) => treeOf(page).getByRole('textbox', { name: /^Text of the/ });

async function openOutline(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+o');
  await expect(treeOf(page)).toBeFocused();
}

/** The name of the row that the keyboard is on. */
async function expectOn(page: Page, name: string): Promise<void> {
  await expect(async () => {
    const active = await treeOf(page).getAttribute('aria-activedescendant');
    const row = page.locator(`[id="${active}"]`);
    expect(await row.getAttribute('aria-label')).toContain(name);
  }).toPass({ timeout: 3000 });
  await expect(treeOf(page)).toBeFocused();
}

test('an argument is written from nothing as a list, and the canvas draws along', async ({ open }) => {
  const page = await open(emptyMap('New'));
  await openOutline(page);
  const write = async (text: string, then: string) => {
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type(text);
    await page.keyboard.press(then);
  };
  await page.keyboard.press('3');
  await write('Build more homes', 'Tab');
  await write('Rents rise', 'Tab');
  await write('Wages do not', 'Enter');
  await write('Offers fall', 'Enter');
  // Nothing is written, and Shift and Tab move out beside the claim.
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Shift+Tab');
  await write('Homes are few', 'Enter');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expectOn(page, 'Claim: Homes are few');
  await page.keyboard.press('o');
  await write('Many stand empty', 'Control+Enter');
  await expectOn(page, 'Claim: Many stand empty. Objects to.');
  // The step of the objection is undercut.
  await page.keyboard.press('Alt+ArrowUp');
  await expectOn(page, 'Objection: “Many stand empty” objects to “Homes are few”');
  await page.keyboard.press('o');
  await write('Not where people work', 'F2');
  await expect(treeOf(page)).toMatchAriaSnapshot(`
    - tree "Outline":
      - 'treeitem /^Recommendation: Build more homes\\. Supported by 2\\. OUT\\. \\d+ findings?\\.$/ [expanded] [level=1]'
      - 'treeitem "Claim: Rents rise. Supports. Supported by 2. OUT." [expanded] [level=2]'
      - 'treeitem /^Claim: Wages do not\\. Supports\\. OUT\\. \\d+ findings?\\.$/ [level=3]'
      - 'treeitem /^Claim: Offers fall\\. Supports\\. OUT\\. \\d+ findings?\\.$/ [level=3]'
      - 'treeitem /^Claim: Homes are few\\. Supports\\. Objected to by 1\\. OUT\\. \\d+ findings?\\.$/ [expanded] [level=2]'
      - 'treeitem /^Claim: Many stand empty\\. Objects to\\. OUT\\. \\d+ findings?\\.$/ [expanded] [level=3]'
      - 'treeitem /^Claim: Not where people work\\. Undercuts the step\\. OUT\\. \\d+ findings?\\.$/ [level=4] [selected]'
  `);
  await expect(onCanvas(page, 'Claim: Wages do not')).toBeAttached();
  await expect(onCanvas(page, 'Undercut: “Not where people work”')).toBeAttached();
});

test('arrow keys walk and fold as in every tree', async ({ open }) => {
  const page = await open(small);
  await openOutline(page);
  const steps: readonly (readonly [key: string, arrives: string])[] = [
    ['Home', 'Recommendation: R1'],
    ['ArrowDown', 'Claim: C1'],
    ['ArrowRight', 'Evidence: E1'],
    ['ArrowRight', 'Evidence: E3. Undercuts the step'],
    ['ArrowLeft', 'Evidence: E1'],
    ['ArrowLeft', 'Evidence: E1'],
    ['ArrowDown', 'Support: “E4” together with “E5”'],
    ['End', 'Evidence: E2. Objects to'],
    ['ArrowLeft', 'Claim: C1'],
    ['ArrowLeft', 'rows folded away'],
    ['ArrowRight', 'Claim: C1'],
    ['Shift+E', 'Evidence: E1'],
    ['Shift+E', 'Evidence: E4. Linked premise'],
  ];
  for (const [key, arrives] of steps) {
    await page.keyboard.press(key);
    await expectOn(page, arrives);
  }
});

test('Alt and arrow keys walk along the argument', async ({ open }) => {
  const page = await open(small);
  await openOutline(page);
  await page.keyboard.press('Home');
  for (const [key, arrives] of [
    ['Alt+ArrowDown', 'Support: “C1” supports “R1”'],
    ['Alt+ArrowDown', 'Claim: C1'],
    ['Alt+ArrowDown', 'Support: “E1” supports “C1”'],
    ['Alt+ArrowRight', 'Support: “E4” together with “E5”'],
    ['Alt+ArrowUp', 'Claim: C1'],
  ] as const) {
    await page.keyboard.press(key);
    await expectOn(page, arrives);
  }
});

test('what is selected on the canvas is selected in the outline, and the other way round', async ({
  open,
}) => {
  const page = await open(small);
  await openOutline(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await onCanvas(page, 'Evidence: E2').click();
  await expect(rowOf(page, /^Evidence: E2/)).toHaveAttribute('aria-selected', 'true');
  await expect(onCanvas(page, 'Evidence: E2')).toBeFocused();
  await rowOf(page, /^Evidence: E1/).click();
  await expect(onCanvas(page, 'Evidence: E1')).toHaveClass(/is-selected/);
  await expect(treeOf(page)).toBeFocused();
});

test('a statement is written where the person works, in one place', async ({ open }) => {
  const page = await open(small);
  await openOutline(page);
  await onCanvas(page, 'Evidence: E2').dblclick();
  await expect(page.getByRole('textbox', { name: 'Text of the evidence' })).toHaveCount(1);
  await expect(canvasOf(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Seen');
  await rowOf(page, /^Evidence: E1/).dblclick();
  await expect(field(page)).toBeFocused();
  await expect(canvasOf(page).getByRole('textbox')).toHaveCount(0);
  await expect(rowOf(page, /^Evidence: Seen/)).toBeVisible();
  await page.keyboard.type('Told');
  await onCanvas(page, 'Evidence: Seen').click();
  await expect(onCanvas(page, 'Evidence: Told')).toBeVisible();
});

test('deleting and undoing keep the keyboard in the outline', async ({ open }) => {
  const page = await open(small);
  await openOutline(page);
  await page.keyboard.press('End');
  await expectOn(page, 'Evidence: E2');
  await page.keyboard.press('Delete');
  await expectOn(page, 'Claim: C1');
  await expect(onCanvas(page, 'Evidence: E2')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rowOf(page, /^Evidence: E2/)).toBeVisible();
  await expectOn(page, 'Claim: C1');
  await page.keyboard.press('s');
  await page.keyboard.type('New');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(rowOf(page, /^Claim: New/)).toHaveCount(0);
  await expect(treeOf(page)).toBeFocused();
  await expect(treeOf(page)).toHaveAttribute('aria-activedescendant', /./);
});

test('Tab leaves the outline while nothing is written', async ({ open }) => {
  const page = await open(small);
  await openOutline(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-pane="outline"] :focus')).toHaveCount(0);
});

test('F6 finds the outline, and closing it gives the keyboard back to the canvas', async ({ open }) => {
  const page = await open(small);
  await canvasOf(page).focus();
  await openOutline(page);
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F6');
  await expect(treeOf(page)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+o');
  await expect(treeOf(page)).toHaveCount(0);
  await expect(onCanvas(page, 'Recommendation: R1')).toBeFocused();
});

test('connecting, turning and linking work from the outline', async ({ open }) => {
  const page = await open(placed('E1 supports C1, C2', { C1: [0, 0], E1: [0, 200], C2: [400, 0] }));
  await openOutline(page);
  await page.keyboard.press('End');
  await expectOn(page, 'Claim: C2');
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Target' })).toBeFocused();
  await page.keyboard.type('C1');
  await page.keyboard.press('Enter');
  await expectOn(page, 'Support: “C2” supports “C1”');
  await page.keyboard.press('x');
  await expectOn(page, 'Objection: “C2” objects to “C1”');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+Alt+ArrowLeft');
  await page.keyboard.press('Shift+Alt+ArrowRight');
  await page.keyboard.press('l');
  await expectOn(page, 'together with');
});

test('the menu of a row opens from the keyboard and closes to it again', async ({ open }) => {
  const page = await open(small);
  await openOutline(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Add objection' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectOn(page, 'Recommendation: R1');
});

test('what the palette adds is written in the outline', async ({ open }) => {
  const page = await open(small);
  await openOutline(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Shift+p');
  await page.keyboard.type('Add objection');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Not so');
  await page.keyboard.press('F2');
  await expectOn(page, 'Claim: Not so. Objects to.');
});

test('axe finds nothing wrong with the outline', async ({ open }) => {
  const page = await open(small);
  await openOutline(page);
  await page.keyboard.press('Home');
  expect(await violations(page, '[data-pane="outline"]')).toEqual([]);
});
