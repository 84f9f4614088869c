import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parseMap } from '#shared/file/parse';
import type { Point } from '#shared/model/argument-map';
import { canvasOf, middleOf, onCanvas, placed, test, wholeWindow } from './opened-map';

const map = placed('E1 supports C1, C2, C3', { C1: [300, 0], E1: [61, 303], C2: [600, 7], C3: [1000, 507] });

const lines = (page: Page) => page.locator('.guide-line');
const gaps = (page: Page) => page.locator('.guide-gap');

/** Presses on a statement and moves it by so many CSS pixels, as a hand does. */
async function drag(page: Page, name: string, by: Point): Promise<void> {
  const { x, y } = await middleOf(onCanvas(page, name));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
}

/** How far the middle of one statement is from that of another, in CSS pixels. */
async function between(page: Page, from: string, to: string): Promise<Point> {
  const [a, b] = [await middleOf(onCanvas(page, from)), await middleOf(onCanvas(page, to))];
  return { x: b.x - a.x, y: b.y - a.y };
}

/** Saves the map and tells where a node stands in the file. */
async function savedPlace(page: Page, folder: string, id: string): Promise<Point | undefined> {
  await page.keyboard.press('Control+s');
  await expect(page).toHaveTitle(/^[^•]+$/);
  const parsed = parseMap(await readFile(path.join(folder, 'opened.argmap'), 'utf8'));
  return parsed.ok ? parsed.value.view.placements.find((place) => place.id === id)?.at : undefined;
}

async function run(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill(title);
  await page.keyboard.press('Enter');
}

test('a statement that is dragged near the middle of another lands in line with it', async ({
  open,
  folder,
}) => {
  const page = await open(map);
  const { x } = await between(page, 'Evidence: E1', 'Claim: C1');
  await drag(page, 'Evidence: E1', { x: x + 4, y: 60 });
  await expect(lines(page)).toHaveCount(2);
  await page.mouse.up();
  await expect(lines(page)).toHaveCount(0);
  await expect(
    page.getByRole('status').filter({ hasText: 'Moved 1 node: in line with others.' }),
  ).toHaveCount(1);
  expect((await savedPlace(page, folder, 'E1'))?.x).toBe(300);
  await page.keyboard.press('Control+z');
  expect(await savedPlace(page, folder, 'E1')).toEqual({ x: 61, y: 303 });
});

test('with Ctrl it passes by, and snaps as soon as Ctrl is up', async ({ open, folder }) => {
  const page = await open(map);
  const { x } = await between(page, 'Evidence: E1', 'Claim: C1');
  await page.keyboard.down('Control');
  await drag(page, 'Evidence: E1', { x: x + 4, y: 60 });
  await expect(lines(page)).toHaveCount(0);
  await page.keyboard.up('Control');
  await expect(lines(page)).toHaveCount(2);
  await page.keyboard.down('Control');
  await expect(lines(page)).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.up('Control');
  const place = await savedPlace(page, folder, 'E1');
  expect(Math.abs((place?.x ?? 0) - 300)).toBeGreaterThan(2);
  expect(Number.isInteger(place?.x)).toBe(true);
});

test('a third in a row stops as far away as the others are from each other', async ({ open, folder }) => {
  const page = await open(map);
  const { x, y } = await between(page, 'Claim: C3', 'Claim: C2');
  const unit = x / -400;
  await drag(page, 'Claim: C3', { x: x + 304 * unit, y: y + 15 });
  await expect(gaps(page)).toHaveCount(2);
  await page.mouse.up();
  await expect(gaps(page)).toHaveCount(0);
  expect((await savedPlace(page, folder, 'C3'))?.x).toBe(900);
});

test('a selection snaps as one', async ({ open, folder }) => {
  const page = await open(map);
  await onCanvas(page, 'Evidence: E1').click();
  await onCanvas(page, 'Claim: C3').click({ modifiers: ['Shift'] });
  const { x } = await between(page, 'Evidence: E1', 'Claim: C1');
  await drag(page, 'Evidence: E1', { x: x + 4, y: 60 });
  await expect(lines(page)).not.toHaveCount(0);
  await page.mouse.up();
  expect((await savedPlace(page, folder, 'E1'))?.x).toBe(300);
  expect((await savedPlace(page, folder, 'C3'))?.x).toBe(1239);
});

test('the keyboard stops in line too, and goes on from there', async ({ open, folder }) => {
  const page = await open(placed('C1, C2', { C1: [300, 0], C2: [289, 300] }));
  await onCanvas(page, 'Claim: C2').click();
  const presses = async (count: number) => {
    for (let press = 0; press < count; press += 1) await page.keyboard.press('Control+Shift+ArrowRight');
  };
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.down('ArrowRight');
  await expect(lines(page)).toHaveCount(2);
  await page.keyboard.up('ArrowRight');
  await expect(lines(page)).toHaveCount(0);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
  expect((await savedPlace(page, folder, 'C2'))?.x).toBe(300);
  await presses(1);
  expect((await savedPlace(page, folder, 'C2'))?.x).toBe(308);
});

test('snapping can be switched off, which is kept', async ({ open, launch, folder }) => {
  const page = await open(map);
  await run(page, 'Snap to other statements');
  const { x } = await between(page, 'Evidence: E1', 'Claim: C1');
  await drag(page, 'Evidence: E1', { x: x + 4, y: 60 });
  await expect(lines(page)).toHaveCount(0);
  await page.mouse.up();
  expect((await savedPlace(page, folder, 'E1'))?.x).not.toBe(300);
  const settings = async () => readFile(path.join(folder, 'profile', 'settings.json'), 'utf8');
  await expect.poll(settings).toContain('"snapping": false');
  await page
    .context()
    .close()
    .catch(() => {});
  const again = await (await launch({ args: [path.join(folder, 'opened.argmap')] })).firstWindow();
  await wholeWindow(again);
  await drag(again, 'Evidence: E1', { x: (await between(again, 'Evidence: E1', 'Claim: C1')).x + 4, y: 10 });
  await expect(lines(again)).toHaveCount(0);
  await again.mouse.up();
});

test.describe('a drag ends where the statement was last seen', () => {
  const moves = async (page: Page) => {
    const before = await middleOf(onCanvas(page, 'Claim: C3'));
    await page.mouse.move(200, 300, { steps: 5 });
    await page.mouse.move(600, 200, { steps: 5 });
    const after = await middleOf(onCanvas(page, 'Claim: C3'));
    return Math.hypot(after.x - before.x, after.y - before.y);
  };

  test('when the button goes up outside of the window', async ({ open }) => {
    const page = await open(map);
    await drag(page, 'Claim: C3', { x: 0, y: -40 });
    await page.mouse.move(-60, 300, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveTitle(/^•/);
    expect(await moves(page)).toBe(0);
  });

  test('when another window takes the keyboard', async ({ open, folder }) => {
    const page = await open(map);
    await drag(page, 'Claim: C3', { x: 0, y: -40 });
    const seen = await middleOf(onCanvas(page, 'Claim: C3'));
    await page.evaluate('window.dispatchEvent(new FocusEvent("blur"))');
    await expect(page).toHaveTitle(/^•/);
    const kept = await middleOf(onCanvas(page, 'Claim: C3'));
    // Places are whole map units, which are less than a pixel each.
    expect(Math.hypot(kept.x - seen.x, kept.y - seen.y)).toBeLessThan(1);
    expect(await moves(page)).toBe(0);
    await page.mouse.up();
    await page.keyboard.press('Control+z');
    expect(await savedPlace(page, folder, 'C3')).toEqual({ x: 1000, y: 507 });
  });

  test('when the pointer comes back with its button up', async ({ open }) => {
    const page = await open(map);
    await drag(page, 'Claim: C3', { x: 0, y: -40 });
    await page.evaluate(
      'window.dispatchEvent(new PointerEvent("pointermove", { clientX: 9, clientY: 9, buttons: 0 }))',
    );
    await expect(page).toHaveTitle(/^•/);
    expect(await moves(page)).toBe(0);
    await page.mouse.up();
  });

  test('and where it was before, by Escape', async ({ open, folder }) => {
    const page = await open(map);
    const before = await middleOf(onCanvas(page, 'Claim: C3'));
    await drag(page, 'Claim: C3', { x: 0, y: -40 });
    await page.keyboard.press('Escape');
    expect(await middleOf(onCanvas(page, 'Claim: C3'))).toEqual(before);
    expect(await moves(page)).toBe(0);
    await page.mouse.up();
    await expect(canvasOf(page)).toBeVisible();
    await expect(page).toHaveTitle(/^[^•]+$/);
    expect(await savedPlace(page, folder, 'C3')).toEqual({ x: 1000, y: 507 });
  });
});
