import type { Page } from '@playwright/test';

/** What is to be seen on a picture of the documentation, and how to come there from a window that has just opened. */
export interface Scene {
  /** The name of its file in docs/pictures. */
  readonly name: string;
  /** A sample to open, or the start screen. */
  readonly sample: 'programme-of-action' | 'witness-and-alibi' | 'database-choice' | null;
  readonly show: (page: Page) => Promise<void>;
}

const brief = 'programme-of-action';

export const scenes: readonly Scene[] = [
  { name: 'start', sample: null, show: (page) => button(page, 'New map').waitFor() },
  { name: 'first-map', sample: null, show: makeFirstMap },
  { name: 'map', sample: brief, show: async () => {} },
  { name: 'dark', sample: brief, show: showDark },
  { name: 'finding', sample: brief, show: (page) => page.keyboard.press('F4') },
  { name: 'chain', sample: brief, show: (page) => run(page, 'Focus on chain', 'recommendation') },
  { name: 'outline', sample: brief, show: (page) => page.keyboard.press('Control+Shift+o') },
  { name: 'passages', sample: brief, show: showPassages },
  { name: 'source', sample: brief, show: chooseSentence },
  { name: 'review', sample: brief, show: (page) => run(page, 'Review quotes') },
  { name: 'what-if', sample: brief, show: switchOffEvidence },
  { name: 'critical', sample: brief, show: showCritical },
  { name: 'trace', sample: brief, show: (page) => run(page, 'Trace evidence chain', 'recommendation') },
  { name: 'strength', sample: brief, show: showStrength },
  { name: 'audit-settings', sample: brief, show: (page) => run(page, 'Audit settings') },
  { name: 'alternatives', sample: 'database-choice', show: (page) => run(page, 'Compare alternatives') },
  { name: 'coverage', sample: brief, show: (page) => run(page, 'Show coverage') },
  { name: 'table', sample: brief, show: (page) => page.keyboard.press('Control+Alt+t') },
  { name: 'find', sample: brief, show: findTreaty },
  { name: 'undercut', sample: 'witness-and-alibi', show: (page) => run(page, 'Zoom to fit') },
  { name: 'export', sample: 'database-choice', show: (page) => page.keyboard.press('Control+e') },
  { name: 'poster', sample: 'witness-and-alibi', show: makePoster },
  { name: 'shortcuts', sample: 'database-choice', show: (page) => page.keyboard.press('?') },
];

async function makePoster(page: Page): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.getByRole('radio', { name: 'PDF' }).check();
  await page.getByRole('combobox', { name: 'Paper' }).selectOption('A4');
  await page.getByRole('combobox', { name: 'Spread over' }).selectOption('Up to 4');
  await page
    .getByRole('img', { name: /^Sheet \d of [234]$/ })
    .first()
    .waitFor();
}

async function showDark(page: Page): Promise<void> {
  await run(page, 'Theme: dark');
  await page.keyboard.press('F4');
}

/** From a recommendation to a passage that it stands on. */
async function showPassages(page: Page): Promise<void> {
  await page.locator('.node-recommendation').first().click();
  await page.locator('.foundation-row').nth(1).click();
}

async function switchOffEvidence(page: Page): Promise<void> {
  await run(page, 'What if it falls');
  await page.getByRole('combobox', { name: 'What falls?' }).fill('accepted an institutionalized');
  await page.keyboard.press('Enter');
}

async function showStrength(page: Page): Promise<void> {
  await run(page, 'Show strength', 'recommendation');
  await page.locator('.tornado').scrollIntoViewIfNeeded();
}

async function showCritical(page: Page): Promise<void> {
  await page.locator('.node-recommendation').first().click();
  await run(page, 'Critical evidence');
}

async function chooseSentence(page: Page): Promise<void> {
  await run(page, 'Show source');
  const text = page.getByRole('document', { name: /^Text of/ });
  await text.focus();
  await page.keyboard.press('Control+Home');
  for (const _ of Array(6)) await page.keyboard.press('ArrowDown');
}

async function makeFirstMap(page: Page): Promise<void> {
  await button(page, 'Guided first map').click();
  await page.getByRole('toolbar', { name: 'Commands' }).waitFor();
  for (const [key, text] of [
    ['3', 'Build more homes'],
    ['s', 'Rents rise faster than wages'],
  ] as const) {
    await page.keyboard.press(key);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

async function findTreaty(page: Page): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.keyboard.type('treaty');
  await button(page, 'Dims what is not found').click();
}

/** Runs a command from the palette; on a node, where it needs one. */
async function run(page: Page, title: string, kind?: 'recommendation'): Promise<void> {
  if (kind) await page.locator(`.node-${kind}`).first().click();
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('combobox', { name: 'Command' }).fill(title);
  await page.keyboard.press('Enter');
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name });
}
