import { expect, type Page } from '@playwright/test';
import { canvasOf, onCanvas, placed, test } from './opened-map';

const one = placed('C1', { C1: [0, 0] });

async function write(page: Page, text: string, end = 'Enter'): Promise<void> {
  await expect(page.getByRole('textbox', { name: /^Text of the/ })).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press(end);
}

async function leftOf(page: Page, name: string): Promise<number> {
  return (await onCanvas(page, name).boundingBox())?.x ?? Number.NaN;
}

test('Ctrl and arrows add what supports, what follows and what stands beside', async ({ open }) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').click();
  await page.keyboard.press('Control+ArrowDown');
  await write(page, 'First', 'Control+Enter');
  await write(page, 'Second');
  await page.keyboard.press('Control+ArrowRight');
  await write(page, 'Third');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await write(page, 'Against');
  await onCanvas(page, 'Claim: C1').click();
  await page.keyboard.press('Control+ArrowUp');
  await write(page, 'Above');
  await expect(onCanvas(page, 'Claim: Above. Supported by 1.')).toBeFocused();
  await expect(onCanvas(page, 'Claim: C1. Supported by 3.')).toBeVisible();
  await expect(onCanvas(page, 'Claim: Third. Objected to by 1.')).toBeVisible();
  const places = await Promise.all(
    ['First', 'Second', 'Third'].map((text) => leftOf(page, `Claim: ${text}`)),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('Escape takes a new conclusion away, and the keyboard is where it was', async ({ open }) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').click();
  await page.keyboard.press('Control+ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Text of the claim' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Claim: C1')).toBeFocused();
  await expect(canvasOf(page).locator('.node')).toHaveCount(1);
});

test('a compound statement is split at the cursor into linked premises, and merged again', async ({
  open,
}) => {
  const page = await open(placed('C1 supports R1', { R1: [0, 0], C1: [0, 200] }));
  await onCanvas(page, 'Claim: C1').dblclick();
  await page.keyboard.type('Rents rise and wages fall');
  for (let step = 0; step < ' and wages fall'.length; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Shift+Enter');
  await expect(onCanvas(page, 'Claim: Rents rise.')).toBeFocused();
  await expect(
    onCanvas(page, 'Support: “Rents rise” together with “and wages fall” supports “R1”'),
  ).toBeVisible();
  await page.keyboard.press('m');
  await expect(onCanvas(page, 'Support: “Rents rise\nand wages fall” supports “R1”')).toBeVisible();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(onCanvas(page, 'Claim: and wages fall')).toBeVisible();
});

test('one key changes the kind', async ({ open }) => {
  const page = await open(one);
  await onCanvas(page, 'Claim: C1').click();
  await page.keyboard.press('Alt+2');
  await expect(onCanvas(page, 'Evidence: C1')).toBeFocused();
});
