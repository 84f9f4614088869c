import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { sortedRecords } from '#shared/model/sorted-records';
import { test as base } from './fixtures';

interface OpenedMap {
  /** A window that shows this map, whose file is `opened.argmap` in the folder of the test. */
  readonly open: (map: ArgumentMap) => Promise<Page>;
}

export const test = base.extend<OpenedMap>({
  open: async ({ show, folder }, use) => {
    await use(async (map) => {
      const file = path.join(folder, 'opened.argmap');
      await writeFile(file, writeMap(map));
      const page = await show(file);
      await wholeWindow(page);
      return page;
    });
  },
});

/** A sketch whose nodes stand at these places. */
export function placed(
  text: string,
  places: Readonly<Record<string, readonly [x: number, y: number]>>,
): ArgumentMap {
  const map = sketch(text);
  const placements = Object.entries(places).map(([id, [x, y]]) => ({ id, at: { x, y } }));
  return { ...map, view: { ...map.view, placements: sortedRecords(placements) } };
}

/**
 * The map comes first; what the window has around it follows a moment later, and until then takes no keys. Then it is that
 * statements can be taken hold of.
 */
export async function wholeWindow(page: Page): Promise<void> {
  await canvasOf(page).waitFor();
  await page.getByRole('toolbar', { name: 'Commands' }).waitFor();
  await expect(page.locator('.react-flow__node:not(.draggable)')).toHaveCount(0);
}

export function canvasOf(page: Page): Locator {
  return page.getByRole('application', { name: 'Argument map' });
}

/** A node or relation on the canvas, by how its name begins: "Claim: Rents rise". */
export function onCanvas(page: Page, name: string): Locator {
  return canvasOf(page).getByRole('group', { name, exact: false }).first();
}

/** Waits for what moves or fades to have come to its end. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
  });
}

/** The middle of something that is in view, in CSS pixels of the window. */
export async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('It is not in view.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Drags with the pointer, in steps, as a hand does. */
export async function dragTo(
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
