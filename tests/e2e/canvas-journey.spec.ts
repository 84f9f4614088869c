import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { parseMap } from '#shared/file/parse';
import { test } from './fixtures';
import { choose } from './host';
import { canvasOf, onCanvas, wholeWindow } from './opened-map';

// Without a mouse, and without looking: what is there is known by its name, what happened by what is said.

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

async function hears(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('status')).toContainText(words);
}

/** Writes the words of what was just added, and comes back to it. */
async function write(page: Page, kind: string, text: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: `Text of the ${kind.toLowerCase()}` })).toBeFocused();
  await page.keyboard.type(text);
  await press(page, 'Enter');
  await expect(onCanvas(page, `${kind}: ${text}`)).toBeFocused();
}

/** Adds something to what is in hand by one key, and writes it. */
async function add(page: Page, key: string, said: string, kind: string, text: string): Promise<void> {
  await press(page, key);
  await hears(page, `${said} added. Type its text, then press Enter.`);
  await write(page, kind, text);
}

async function walk(page: Page, key: string, arrives: string): Promise<void> {
  await press(page, key);
  await expect(onCanvas(page, arrives)).toBeFocused();
}

/** Runs a command by the palette: the way to all that has no key. */
async function command(page: Page, title: string): Promise<void> {
  await press(page, 'Control+Shift+P');
  await expect(page.getByRole('combobox', { name: 'Command' })).toBeFocused();
  await page.keyboard.type(title);
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await expect(palette.getByRole('option', { selected: true })).toContainText(title);
  await press(page, 'Enter');
}

/** Goes with Tab to where this is. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 40 && !(await isThere()); steps++) await press(page, 'Tab');
  await expect(target).toBeFocused();
}

test('twelve statements are made, audited, mended and exported on the canvas alone', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(120_000);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await page.getByRole('button', { name: 'New map' }).waitFor();
  await press(page, 'Control+n');
  await wholeWindow(page);
  await expect(canvasOf(page)).toBeFocused();

  // A recommendation, its two linked premises, and what they stand on.
  await add(page, '3', 'Recommendation', 'Recommendation', 'Build more homes');
  await add(page, 's', 'Support', 'Claim', 'Rents rise faster than wages');
  await press(page, 'Control+Enter');
  await write(page, 'Claim', 'More homes bring rents down');
  await press(page, 'Shift+ArrowLeft');
  await expect(page.getByRole('heading', { name: '2 selected' })).toBeVisible();
  await press(page, 'l');
  await hears(page, 'The premises are linked: all are needed together.');
  await expect(
    onCanvas(
      page,
      'Support: “More homes bring rents down” together with “Rents rise faster than wages” supports “Build more homes”',
    ),
  ).toBeFocused();

  // Evidence for the first, with its source.
  await walk(page, 'Alt+ArrowDown', 'Claim: Rents rise faster than wages');
  await add(page, 's', 'Support', 'Claim', 'Rents rose by 9 percent');
  await press(page, 'Alt+2');
  await hears(page, 'Now: evidence.');
  await expect(onCanvas(page, 'Evidence: Rents rose by 9 percent')).toBeFocused();
  await command(page, 'Add source');
  const source = page.getByRole('dialog', { name: 'Add source' });
  await tabTo(page, source.getByRole('radio', { name: 'A file' }));
  await press(page, 'ArrowLeft');
  await tabTo(page, source.getByRole('textbox', { name: 'Title' }));
  await page.keyboard.type('Rents in 2025');
  await press(page, 'Enter');
  await hears(
    page,
    'Source Rents in 2025 added, cited by “Rents rose by 9 percent”. Its fields are in the inspector.',
  );
  await press(page, 'F6');
  await tabTo(page, inspector.getByRole('textbox', { name: 'Issued', exact: true }));
  await page.keyboard.type('2025-11');
  await press(page, 'Shift+F6');
  await expect(onCanvas(page, 'Evidence: Rents rose by 9 percent')).toBeFocused();

  // The quote, by way of the inspector.
  await press(page, 'F6');
  await expect(page.getByRole('button', { name: 'Back' })).toBeFocused();
  await press(page, 'Enter');
  await page.locator('summary').waitFor();
  await press(page, 'Shift+F6');
  await press(page, 'F6');
  await tabTo(page, inspector.locator('summary', { hasText: 'Rents in 2025' }));
  await press(page, 'Enter');
  await tabTo(page, inspector.getByRole('textbox', { name: 'Locator', exact: true }));
  await page.keyboard.type('p. 4');
  await tabTo(page, inspector.getByRole('textbox', { name: 'Quote', exact: true }));
  await page.keyboard.type('Rents rose by nine percent within a year.');
  await press(page, 'Shift+F6');
  await expect(onCanvas(page, 'Evidence: Rents rose by 9 percent')).toBeFocused();

  // An undercut of that step, and a backing.
  await walk(
    page,
    'Alt+ArrowUp',
    'Support: “Rents rose by 9 percent” supports “Rents rise faster than wages”',
  );
  await add(page, 'o', 'Undercut', 'Claim', 'The survey left out new leases');
  await walk(
    page,
    'Alt+ArrowUp',
    'Undercut: “The survey left out new leases” undercuts the support from “Rents rose by 9 percent”',
  );
  await walk(page, 'Alt+ArrowUp', 'Support: “Rents rose by 9 percent”');
  await add(page, 's', 'Backing', 'Claim', 'The survey covers all tenants');

  // Objections to the second premise, and an answer.
  await press(page, 'Home');
  await expect(onCanvas(page, 'Recommendation: Build more homes')).toBeFocused();
  await add(page, 'o', 'Objection', 'Claim', 'Land is scarce');
  await add(page, 'o', 'Objection', 'Claim', 'The rail yards are empty');
  await press(page, 'Home');
  await add(page, 's', 'Support', 'Claim', 'Builders are idle');
  await add(page, 's', 'Support', 'Claim', 'A fifth of them report no orders');
  await press(page, 'Home');
  await add(page, 'o', 'Objection', 'Claim', 'Homes cost more than they did');
  await add(page, 'o', 'Objection', 'Claim', 'Interest has fallen');
  await expect(canvasOf(page).getByRole('group', { name: /^(Claim|Evidence|Recommendation): / })).toHaveCount(
    12,
  );

  // The audit names a place at fault; its reason is added, and the finding is gone.
  await press(page, 'F8');
  await hears(page, /^\d+ findings\.$/);
  const before = Number.parseInt((await page.getByRole('status').textContent()) ?? '', 10);
  const fault = page
    .getByRole('region', { name: 'Audit' })
    .getByRole('button', { name: /“Interest has fallen” has nothing that supports it/ });
  await expect(fault).toHaveCount(1);
  await press(page, 'F4');
  for (let steps = 0; steps < before && !(await fault.getAttribute('aria-current')); steps++) {
    const heard = await page.getByRole('status').textContent();
    await press(page, 'F4');
    await expect(page.getByRole('status')).not.toHaveText(heard ?? '');
  }
  await hears(page, 'error: “Interest has fallen” has nothing that supports it');
  await expect(onCanvas(page, 'Claim: Interest has fallen')).toBeFocused();
  await press(page, 'F6');
  const status = inspector.getByRole('combobox', { name: 'Status' });
  await tabTo(page, status);
  await page.keyboard.type('Assu');
  await expect(status).toHaveValue('assumed');
  await expect(fault).toHaveCount(0);
  await press(page, 'F6');
  await press(page, 'F8');
  await hears(page, `${before - 1} finding`);

  const file = path.join(folder, 'homes.argmap');
  await choose(app, file);
  await press(page, 'Control+s');
  await hears(page, 'Saved homes.argmap.');
  const saved = parseMap(await readFile(file, 'utf8'));
  if (!saved.ok) throw new Error('It cannot be read again.');
  const { nodes, relations, sources } = saved.value;
  expect([nodes.length, sources.length]).toEqual([12, 1]);
  expect(relations.filter(({ premises }) => premises.length > 1)).toHaveLength(1);
  const steps = new Set(relations.map(({ id }) => id));
  expect(
    relations
      .filter(({ target }) => steps.has(target))
      .map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['attack', 'support']);
  expect(nodes.flatMap(({ citations = [] }) => citations)).toMatchObject([
    { locator: 'p. 4', quote: { exact: 'Rents rose by nine percent within a year.' } },
  ]);

  const picture = path.join(folder, 'homes.svg');
  await choose(app, picture);
  await press(page, 'Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await tabTo(page, dialog.getByRole('radio', { name: 'SVG picture' }));
  await tabTo(page, dialog.getByRole('button', { name: 'Export…' }));
  await press(page, 'Enter');
  await expect(dialog).toHaveCount(0, { timeout: 15_000 });
  await hears(page, 'Exported homes.svg.');
  expect(await readFile(picture, 'utf8')).toContain('Interest has fallen');
  await press(page, 'Shift+F6');
});
