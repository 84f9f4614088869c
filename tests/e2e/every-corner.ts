import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The program as somebody goes through it who cannot read its words: by ids, keys and roles alone. */
export interface Visit {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export interface Corner {
  readonly name: string;
  readonly show: (visit: Visit) => Promise<unknown>;
}

/** Chooses from the native menu by the id of the command, as soon as there is that menu. */
export async function command({ app }: Pick<Visit, 'app'>, id: string): Promise<void> {
  const choose = () =>
    app.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
      item?.click();
      return Boolean(item);
    }, id);
  await expect.poll(choose, id).toBe(true);
}

/** Every command that can be chosen now. */
export function enabledCommands({ app }: Pick<Visit, 'app'>): Promise<readonly string[]> {
  return app.evaluate(({ Menu }) => {
    const idsIn = (menu: Electron.Menu | null | undefined): string[] =>
      (menu?.items ?? []).flatMap((item) => [
        ...(item.enabled && item.id ? [item.id] : []),
        ...idsIn(item.submenu),
      ]);
    return idsIn(Menu.getApplicationMenu());
  });
}

/** The map comes first; what stands around it follows. */
export async function wholeWindow(page: Page): Promise<void> {
  await page.locator('[data-pane="toolbar"]').waitFor();
}

/** In milliseconds: several times what the page takes to draw what a worker or a late chunk brings. */
const stillnessOfPage = 100;

/** Until nothing in the page has changed for a moment. */
export function quiet(page: Page): Promise<void> {
  return page.evaluate(
    (stillness) =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, stillness);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, stillness);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    stillnessOfPage,
  );
}

const dialog = (id: string): Corner => ({
  name: `the dialog of ${id}`,
  show: async (visit) => {
    await command(visit, id);
    await visit.page.locator('[role="dialog"]').waitFor();
  },
});

const closeDialog: Corner = {
  name: 'a closed dialog',
  show: async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  },
};

const opened = (id: string): readonly Corner[] => [dialog(id), closeDialog];

const press = (name: string, ...keys: readonly string[]): Corner => ({
  name,
  show: async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  },
});

const chosen = (id: string): Corner => ({ name: id, show: (visit) => command(visit, id) });

/** Statements on the canvas, by their ids. */
export const selected = (...ids: readonly string[]): Corner => ({
  name: `the selected ${ids.join(' and ')}`,
  show: async ({ page }) => {
    for (const [index, id] of ids.entries()) {
      const box = page.locator(`[data-landing="node"][data-id="${id}"]`);
      // In parts of its size: where many panes are open, the fitted map is too small for a place in pixels.
      const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
      await box.click({
        modifiers: index === 0 ? [] : ['Shift'],
        position: { x: width * 0.45, y: height * 0.4 },
        timeout: 5000,
      });
    }
  },
});

/** By the number of the match. */
const clicked = (name: string, selector: string, number = 0): Corner => ({
  name,
  show: ({ page }) => page.locator(selector).nth(number).click({ timeout: 5000 }),
});

const filled = (name: string, selector: string, text: string): Corner => ({
  name,
  show: ({ page }) => page.locator(selector).fill(text),
});

const menuOfSelection = [press('a context menu', 'Shift+F10'), press('a closed context menu', 'Escape')];

/** What there is before any map is open. */
export const cornersOfStart: readonly Corner[] = [
  { name: 'the start screen', show: ({ page }) => page.locator('main.start').waitFor() },
  ...['open-sample', 'about', 'keyboard-shortcuts', 'command-palette'].flatMap(opened),
];

const editors: readonly Corner[] = [
  { name: 'the open map', show: ({ page }) => page.locator('[data-pane="inspector"]').waitFor() },
  chosen('zoom-to-fit'),
  press('the menu of the canvas', 'F6', 'Escape', 'Shift+F10', 'Escape'),
  selected('C1'),
  ...menuOfSelection,
  clicked('a selected step', '.inspector .item-button'),
  ...menuOfSelection,
  selected('E3'),
  clicked('a selected undercut', '.inspector .item-button'),
  selected('R1'),
  selected('E2'),
  { ...clicked('the fields of a citation', '.inspector details.citation summary') },
  clicked('a source', '.inspector details.citation .citation-actions button'),
  clicked('a stored copy', '.inspector .stored-text button'),
  clicked('the way back', '.inspector .panel-head button'),
  selected('R1'),
  clicked('where chains end without a passage', '.inspector .foundation-bare summary'),
  clicked('a passage beneath', '.inspector .foundation-row'),
  selected('C1', 'C2'),
  ...menuOfSelection,
  chosen('connect-to'),
  clicked('a target that is typed', '[role="dialog"] footer button'),
  press('a choice given up', 'Escape'),
  selected('E1'),
  chosen('connect-to'),
  filled('a target that is not there', '[role="dialog"] [role="combobox"]', 'ничего'),
  closeDialog,
  chosen('edit-text'),
  press('a written text', 'Escape'),
  chosen('toggle-outline'),
  { name: 'the outline', show: ({ page }) => page.locator('[role="tree"]').focus() },
  ...menuOfSelection,
  press('a text in the outline', 'Home', 'Enter'),
  press('the outline', 'Escape'),
  chosen('show-table'),
  { name: 'the table', show: ({ page }) => page.locator('[role="grid"]').waitFor() },
  press('a cell of the table', 'Enter'),
  press('the table', 'Escape'),
  chosen('show-table'),
  chosen('toggle-outline'),
];

/** Sources are read, their passages tied, and what is not tied is listed. */
const reading: readonly Corner[] = [
  selected('C2'),
  chosen('toggle-source'),
  { name: 'a source that is read', show: ({ page }) => page.locator('.reading').focus() },
  press('a chosen sentence', 'ArrowDown'),
  press('no passage', 'Escape'),
  filled('nothing found in the source', '.reader-find-box input', 'ничего'),
  filled('what is found in the source', '.reader-find-box input', 'слова'),
  clicked('quotes without a place', '.reader-lost'),
  closeDialog,
  chosen('next-passage'),
  chosen('toggle-coverage'),
  clicked('a source that is the brief', '.coverage-empty .coverage-row'),
  { name: 'the coverage of the brief', show: ({ page }) => page.locator('.coverage-share').waitFor() },
  clicked('a sentence of the brief', '.coverage-row'),
  chosen('toggle-coverage'),
  chosen('toggle-source'),
  chosen('toggle-audit'),
];

const searches: readonly Corner[] = [
  chosen('find'),
  filled('nothing found', '.find-field', 'ничего'),
  filled('a query that is none', '.find-field', 'цвет:синий слово'),
  filled('what is found', '.find-field', 'слово'),
  { name: 'how much is found', show: ({ page }) => page.waitForTimeout(900) }, // It is said after a pause.
  clicked('what narrows a search', '.narrow-button'),
  press('a closed menu', 'Escape'),
  clicked('a dimmed rest', '.rest-choice button', 1),
  clicked('a hidden rest', '.rest-choice button', 2),
  ...opened('save-view'),
  chosen('replace'),
  chosen('clear-emphasis'),
  press('no search', 'Escape'),
  ...opened('go-to-view'),
  selected('C1'),
  chosen('focus-chain'),
  selected('C6'),
  chosen('trace-chain'),
  clicked('where a chain breaks off', '.trace-summary summary'),
  clicked('a copied account', '.trace-copy'),
  chosen('toggle-audit'),
  ...opened('export-audit'),
  chosen('clear-emphasis'),
];

const audits: readonly Corner[] = [
  clicked('shown waivers', '.audit-filter input[type="checkbox"]'),
  clicked('a finding', '.audit .finding:not(.is-waived *)'),
  clicked('the form of a waiver', '.audit li:not(.is-waived) .finding-action:last-child'),
  press('no waiver', 'Escape'),
  clicked('a copied report', '.audit .panel-head button:last-child'),
  filled('no finding', '.audit-filter input[type="search"]', 'ничего'),
  filled('all findings', '.audit-filter input[type="search"]', ''),
  dialog('audit-settings'),
  clicked('settings of the person', '.audit-settings-head input[type="radio"]', 1),
  filled('a number that is out of bounds', '.rule-number input >> nth=0', '1000'),
  filled('no rule', '.audit-settings-head input[type="search"]', 'ничего'),
  closeDialog,
  chosen('next-finding'),
];

/** Statements that are switched off, and what has to fall. */
const whatIfs: readonly Corner[] = [
  chosen('zoom-to-fit'),
  selected('E3'),
  chosen('what-if'),
  clicked('what rises', '.what-if-row'),
  clicked('the choice of what falls', '.what-if-bar button'),
  filled('nothing that falls', '[role="dialog"] [role="combobox"]', 'ничего'),
  closeDialog,
  dialog('critical-evidence'),
  clicked('what falls by source', '.critical-sorts input', 1),
  closeDialog,
  ...opened('attacks-alone'),
  chosen('end-what-if'),
];

const dialogs: readonly Corner[] = [
  selected('C1'),
  ...opened('add-source'),
  dialog('export-map'),
  ...[1, 3].map((number) => clicked('an export format', '.export-formats input', number)),
  clicked('an export as text', '.export-formats input', 11),
  clicked('an export on pages', '.export-formats input', 2),
  { name: 'a poster', show: ({ page }) => page.locator('.export-fields select').nth(1).selectOption('a4') },
  clicked('the losses of an export', '.export-losses summary'),
  closeDialog,
  ...opened('print-map'),
  ...[
    'command-palette',
    'keyboard-shortcuts',
    'about',
    'open-sample',
    'review-quotes',
    'compare-alternatives',
    'replace-source-text',
  ].flatMap(opened),
  dialog('keyboard-shortcuts'),
  clicked('the keys of a command', '[data-row]'),
  clicked('keys that are recorded', '.key-actions button'),
  press('keys that are refused', 'Control+C'),
  press('keys that another command has', 'Control+S'),
  press('keys that are taken over', 'Enter'),
  clicked('a question about all keys', '.key-foot button'),
  press('all keys as they were', 'Enter'),
  clicked('keys to look for', '.key-search button'),
  press('what is found by keys', 'Control+F12'),
  press('words to look for', 'Enter'),
  filled('no shortcut', '[role="dialog"] input[type="search"]', 'ничего'),
  closeDialog,
  selected('C1', 'C2'),
  dialog('edit-tags'),
  filled('a new tag', '[role="dialog"] [role="combobox"]', 'ничего'),
  press('a made tag', 'Enter'),
  press('applied tags', 'Control+Enter'),
  dialog('filter-by-tag'),
  filled('no tag', '[role="dialog"] [role="combobox"]', 'никакой'),
  closeDialog,
];

/** The tooltips of all buttons, one after another. */
const toolbar: readonly Corner[] = [
  { name: 'the toolbar', show: ({ page }) => page.locator('.toolbar button:enabled').first().focus() },
  ...Array.from({ length: 19 }, () => press('a tooltip of the toolbar', 'ArrowRight')),
];

/** What there is around a map that is open. */
export const cornersOfMap: readonly Corner[] = [
  ...editors,
  ...reading,
  ...searches,
  ...audits,
  ...whatIfs,
  ...dialogs,
  ...toolbar,
];
