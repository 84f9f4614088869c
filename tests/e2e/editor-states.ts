import type { Page } from '@playwright/test';
import { cite } from '#shared/edit/citations';
import { addSource } from '#shared/edit/sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import { canvasOf, placed } from './opened-map';

const argument = placed(
  'E1 supports C1 as s1, C1 + C2 supports R1, C5 attacks s1, C3 attacks C2, C6 supports s1, C4',
  {
    R1: [320, 0],
    C1: [180, 190],
    C2: [480, 190],
    E1: [180, 420],
    C3: [480, 420],
    C5: [-160, 300],
    C6: [-160, 480],
    C4: [760, 0],
  },
);

/** A small map with each kind of statement and step in it, a source that is cited, and findings. */
export const everything: ArgumentMap = [
  addSource({
    id: 'S1',
    csl: { type: 'report', title: 'Rents in 2025' },
    text: 'A survey of the city.\n\nRents rose by nine percent. Wages did not.\n\fNobody knows why.',
  }),
  cite('E1', { source: 'S1', locator: 'p. 4', quote: { exact: 'Rents rose by nine percent.' } }),
  cite('C4', { source: 'S1', quote: { exact: 'Wages did not.', start: 0, end: 14 } }), // It has moved.
].reduce((map, edit) => edit(map), argument);

/** What the window can look like while a map is open, and how to come there from the map without a mouse. */
export const editorStates: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the map': async () => {},
  'a statement in hand': (page) => hold(page, 'Home'),
  'a statement that is written': async (page) => {
    await hold(page, 'Home');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^Text of the/ }).waitFor();
  },
  'evidence with its citation': async (page) => {
    await find(page, 'E1');
    await page.getByRole('complementary', { name: 'Inspector' }).locator('summary').click();
  },
  'a step in hand': async (page) => {
    await hold(page, 'Home');
    await page.keyboard.press('Alt+ArrowDown');
  },
  'several things in hand': async (page) => {
    await hold(page, 'Home');
    await page.keyboard.press('Control+a');
  },
  'a source': (page) => page.getByRole('button', { name: /^Rents in 2025/ }).click(),
  'a source that is read and searched, with a passage chosen': async (page) => {
    await canvasOf(page).focus();
    await page.keyboard.press('Control+Alt+r');
    await page.getByRole('document', { name: 'Text of Rents in 2025' }).focus();
    await page.keyboard.press('Control+f');
    await page.getByRole('textbox', { name: 'Find in source' }).fill('not');
    await page.getByRole('button', { name: 'Next match in the source' }).waitFor();
    await page.getByRole('document', { name: 'Text of Rents in 2025' }).focus();
    await page.keyboard.press('n');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('group', { name: 'Chosen passage' }).waitFor();
  },
  'a recommendation with the passages that it stands on': async (page) => {
    await find(page, 'R1');
    await page.getByRole('button', { name: /Rents rose by nine percent/ }).waitFor();
  },
  'the coverage of a brief': async (page) => {
    await run(page, 'show coverage');
    await page
      .getByRole('region', { name: 'Coverage' })
      .getByRole('button', { name: /Rents in 2025/ })
      .click();
    await page.getByRole('region', { name: /^Sentences that the map leaves out/ }).waitFor();
  },
  'the evidence chain of a recommendation': async (page) => {
    await find(page, 'R1');
    await page.keyboard.press('Escape');
    await run(page, 'trace evidence chain');
    await page
      .getByRole('region', { name: 'Evidence chain' })
      .getByRole('button', { name: /Rents rose by nine percent/ })
      .waitFor();
  },
  'the export of the audit': async (page) => {
    await run(page, 'export audit report');
    await page.getByRole('radio', { name: 'Memo (DOCX)' }).waitFor();
  },
  'the export of a poster': async (page) => {
    await run(page, 'export…');
    await page.getByRole('radio', { name: 'PDF' }).check();
    await page.getByRole('combobox', { name: 'Paper' }).selectOption('A4');
    await page.getByRole('combobox', { name: 'Spread over' }).selectOption('Up to 4');
    await page.getByRole('img', { name: 'Sheet 4 of 4' }).waitFor();
  },
  'the map on paper': async (page) => {
    await hold(page, 'Home');
    await page.keyboard.press('Control+p');
    await page.getByRole('img', { name: 'Sheet 1 of 1' }).waitFor();
  },
  'the review of quotes': async (page) => {
    await run(page, 'review quotes');
    await page.getByRole('option', { name: /^Moved: Claim: C4/ }).waitFor();
  },
  'a step with its critical questions': async (page) => {
    await hold(page, 'Home');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('combobox', { name: 'Scheme' }).selectOption({ label: 'Expert opinion' });
    await page.getByRole('combobox', { name: /really an expert/ }).selectOption({ label: 'A doubt stays' });
  },
  'a recommendation with its strength': async (page) => {
    await find(page, 'R1');
    await run(page, 'show strength');
    await page.getByText('Method and contribution').click();
    await page.getByRole('combobox', { name: 'Contribution' }).waitFor();
  },
  'the comparison of alternatives': async (page) => {
    await page.keyboard.press('Control+a');
    await run(page, 'compare alternatives');
    await page.getByRole('grid', { name: 'Evidence against rivals' }).waitFor();
  },
  'a finding with its path': async (page) => {
    await canvasOf(page).focus();
    await page.keyboard.press('F4');
  },
  'a waiver that is written': async (page) => {
    await canvasOf(page).focus();
    await page.keyboard.press('F4');
    await page.getByRole('region', { name: 'Audit' }).getByRole('button', { name: 'Waive…' }).click();
  },
  'the outline': async (page) => {
    await page.keyboard.press('Control+Shift+o');
    await page.getByRole('tree', { name: 'Outline' }).waitFor();
  },
  'the table': async (page) => {
    await run(page, 'show table');
    await page.getByRole('grid', { name: 'Table' }).waitFor();
  },
  'the find bar': (page) => find(page, 'kind:claim'),
  'a filter that dims the rest': async (page) => {
    await find(page, 'kind:evidence');
    await page.getByRole('button', { name: 'Dims what is not found' }).click();
  },
  'a chain that stands out': async (page) => {
    await hold(page, 'End');
    await page.keyboard.press('f');
  },
  'the choice of a target': async (page) => {
    await hold(page, 'End');
    await page.keyboard.press('c');
    await page.getByRole('button', { name: 'Choose on the map' }).click();
  },
  'the menu of a statement': async (page) => {
    await hold(page, 'Home');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'Commands' }).waitFor();
  },
  'the command palette': (page) => dialog(page, 'Control+Shift+p', 'Command palette'),
  'the export dialog': async (page) => {
    await dialog(page, 'Control+e', 'Export');
    await page.getByRole('img', { name: 'The map as it will be written' }).waitFor();
  },
  'the audit settings': async (page) => {
    await page
      .getByRole('region', { name: 'Audit' })
      .getByRole('button', { name: 'Audit settings…' })
      .click();
    const settings = page.getByRole('dialog', { name: 'Audit settings' });
    await settings.getByLabel('Severity of “Old source”').selectOption('Off');
    await settings.getByLabel('Years after which a source is old').fill('1000');
  },
  'the keyboard shortcuts': (page) => dialog(page, '?', 'Keyboard shortcuts'),
  'the choice of what to connect to': async (page) => {
    await hold(page, 'End');
    await dialog(page, 'c', 'Connect to');
  },
};

/** Goes to the first or the last statement of the map. */
async function hold(page: Page, key: 'Home' | 'End'): Promise<void> {
  await canvasOf(page).focus();
  await page.keyboard.press(key);
}

async function dialog(page: Page, key: string, name: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog', { name }).waitFor();
}

async function find(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).fill(query);
}

/** Runs a command by the palette. */
export async function run(page: Page, title: string): Promise<void> {
  await dialog(page, 'Control+Shift+p', 'Command palette');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
}
