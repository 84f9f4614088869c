import { expect } from '@playwright/test';
import { canvasOf, dragTo, middleOf, onCanvas, placed, test } from './opened-map';

const map = placed('E1 supports C1, E2 attacks C1, C2', {
  C1: [300, 0],
  C2: [700, 0],
  E1: [0, 300],
  E2: [600, 300],
});

test('what is selected is dragged together, and one undo takes it back', async ({ open }) => {
  const page = await open(map);
  const [first, second] = [onCanvas(page, 'Evidence: E1'), onCanvas(page, 'Evidence: E2')];
  await first.click();
  await second.click({ modifiers: ['Shift'] });
  const before = await middleOf(second);
  const from = await middleOf(first);
  await dragTo(page, from, { x: from.x + 40, y: from.y + 60 });
  const after = await middleOf(second);
  // Places are whole map units, which are less than a pixel each.
  expect(Math.abs(after.x - before.x - 40)).toBeLessThan(1);
  expect(Math.abs(after.y - before.y - 60)).toBeLessThan(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => middleOf(second)).toEqual(before);
});

test('a relation is drawn from a grip to a statement', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Claim: C2').hover();
  const grip = await middleOf(page.getByTitle('Drag: this objects to …'));
  await dragTo(page, grip, await middleOf(onCanvas(page, 'Claim: C1')));
  await expect(onCanvas(page, 'Objection: “C2” objects to “C1”')).toBeFocused();
});

test('a relation that is dropped on a relation undercuts it', async ({ open }) => {
  const page = await open(map);
  const relation = onCanvas(page, 'Support: “E1” supports “C1”');
  await onCanvas(page, 'Claim: C2').hover();
  const grip = await middleOf(page.getByTitle('Drag: this objects to …'));
  await dragTo(page, grip, await middleOf(relation.locator('circle').last()));
  await expect(onCanvas(page, 'Undercut: “C2” undercuts the support from “E1”')).toBeFocused();
});

test('a relation that is dropped on nothing brings a new statement with it', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Claim: C2').hover();
  const grip = await middleOf(page.getByTitle('Drag: supported by …'));
  await dragTo(page, grip, { x: grip.x + 20, y: grip.y + 60 });
  await page.keyboard.type('A reason');
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Claim: C2. Supported by 1')).toBeVisible();
});

test('a relation is taken to another target by its end', async ({ open }) => {
  const page = await open(map);
  const relation = onCanvas(page, 'Objection: “E2” objects to “C1”');
  const mark = await middleOf(relation.locator('circle').last());
  await page.mouse.click(mark.x, mark.y);
  await dragTo(
    page,
    await middleOf(page.getByTitle('Drag to another target')),
    await middleOf(onCanvas(page, 'Claim: C2')),
  );
  await expect(onCanvas(page, 'Objection: “E2” objects to “C2”')).toBeVisible();
});

test('what cannot be connected is refused with the reason', async ({ open }) => {
  const page = await open(map);
  await onCanvas(page, 'Evidence: E1').hover();
  const grip = await middleOf(page.getByTitle('Drag: this supports …'));
  await dragTo(page, grip, await middleOf(onCanvas(page, 'Claim: C1')));
  await expect(page.getByRole('status').filter({ hasText: 'There is such a relation already.' })).toHaveCount(
    1,
  );
});

test('Shift and drag selects what the rectangle touches', async ({ open }) => {
  const page = await open(map);
  const corner = await middleOf(onCanvas(page, 'Evidence: E1'));
  const end = await middleOf(onCanvas(page, 'Evidence: E2'));
  await page.keyboard.down('Shift');
  await dragTo(page, { x: corner.x, y: corner.y + 100 }, end);
  await page.keyboard.up('Shift');
  await canvasOf(page).focus();
  await page.keyboard.press('Delete');
  await expect(canvasOf(page).getByRole('group', { name: /^Evidence/ })).toHaveCount(0);
});

test('a double click on empty canvas adds a claim there', async ({ open }) => {
  const page = await open(map);
  const below = await middleOf(onCanvas(page, 'Claim: C1'));
  await page.mouse.dblclick(below.x, below.y + 130);
  await page.keyboard.type('There');
  await page.keyboard.press('Enter');
  const there = await middleOf(onCanvas(page, 'Claim: There'));
  expect(Math.abs(there.x - below.x)).toBeLessThan(2);
});

test('the wheel pans, and with Ctrl it zooms', async ({ open }) => {
  const page = await open(map);
  const claim = onCanvas(page, 'Claim: C1');
  const before = await claim.boundingBox();
  const at = await middleOf(claim);
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await claim.boundingBox())?.y).toBeLessThan(before?.y ?? 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await claim.boundingBox())?.width).toBeLessThan(before?.width ?? 0);
});
