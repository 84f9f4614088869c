import { expect } from '@playwright/test';
import { emptyMap } from '#shared/model/argument-map';
import { canvasOf, onCanvas, placed, test } from './opened-map';

const small = placed('E1 supports C1, E2 attacks C1, C1 supports R1', {
  R1: [300, 0],
  C1: [300, 200],
  E1: [0, 400],
  E2: [600, 400],
});

test('an argument is built without a mouse', async ({ open }) => {
  const page = await open(emptyMap('New'));
  await canvasOf(page).focus();
  const write = async (text: string) => {
    await expect(page.getByRole('textbox', { name: /^Text of the/ })).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('1');
  await write('Rents rise');
  await page.keyboard.press('s');
  await write('Wages do not');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(onCanvas(page, 'Support: “Wages do not” supports “Rents rise”')).toBeFocused();
  await page.keyboard.press('o');
  await write('Only in cities');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(
    onCanvas(page, 'Undercut: “Only in cities” undercuts the support from “Wages do not”'),
  ).toBeFocused();
});

test('arrows walk over the map, and Alt with arrows along the argument', async ({ open }) => {
  const page = await open(small);
  await canvasOf(page).focus();
  const steps: readonly (readonly [key: string, arrives: string])[] = [
    ['Home', 'Recommendation: R1'],
    ['ArrowDown', 'Claim: C1'],
    ['End', 'Evidence: E2'],
    ['ArrowLeft', 'Evidence: E1'],
    ['Alt+ArrowUp', 'Support: “E1” supports “C1”'],
    ['Alt+ArrowRight', 'Objection: “E2” objects to “C1”'],
    ['Alt+ArrowUp', 'Claim: C1'],
    ['Alt+ArrowUp', 'Support: “C1” supports “R1”'],
  ];
  for (const [key, arrives] of steps) {
    await page.keyboard.press(key);
    await expect(onCanvas(page, arrives)).toBeFocused();
  }
});

test('a name says how the statement stands in the argument', async ({ open }) => {
  const page = await open(small);
  await expect(onCanvas(page, 'Claim: C1. Supported by 1, objected to by 1. OUT.')).toBeVisible();
});

test('the canvas is one stop for the Tab key', async ({ open }) => {
  const page = await open(small);
  const stops = () =>
    canvasOf(page).evaluate((canvas) => {
      const inside = canvas.querySelectorAll<HTMLElement>('[tabindex="0"]').length;
      return inside + (canvas.getAttribute('tabindex') === '0' ? 1 : 0);
    });
  expect(await stops()).toBe(1);
  await canvasOf(page).focus();
  await page.keyboard.press('ArrowDown');
  expect(await stops()).toBe(1);
});

test('the focus is never lost', async ({ open }) => {
  const page = await open(small);
  await canvasOf(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(onCanvas(page, 'Claim: C1')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(canvasOf(page)).toBeFocused();
});

test('Escape leaves one thing after the other', async ({ open }) => {
  const page = await open(small);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.keyboard.type('changed');
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Recommendation: R1')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(canvasOf(page)).toBeFocused();
});

test('the menu of a statement opens from the keyboard and closes to it again', async ({ open }) => {
  const page = await open(small);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Add objection' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(onCanvas(page, 'Recommendation: R1')).toBeFocused();
});

test('F6 goes round the parts of the window, and comes back to where it was on the map', async ({ open }) => {
  const page = await open(small);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  const inside = (name: string) => page.locator(`[data-pane="${name}"] :focus`);
  for (const pane of ['inspector', 'audit', 'toolbar', 'canvas']) {
    await page.keyboard.press('F6');
    await expect(inside(pane)).toHaveCount(1);
  }
  await expect(onCanvas(page, 'Recommendation: R1')).toBeFocused();
});
