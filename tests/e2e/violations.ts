import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from './opened-map';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What axe holds against the window, or the part of it that a selector names, in the light and in the dark theme; the
 * places in the words of their rule.
 */
export async function violations(page: Page, within?: string): Promise<readonly string[]> {
  const axe = () => {
    // In legacy mode it opens no page of its own, which Electron does not allow.
    const builder = new AxeBuilder({ page }).setLegacyMode();
    // Nobody reads what it finds right, nor how to find a place again, and both take as long as many a rule.
    builder.options({ resultTypes: ['violations', 'incomplete'], selectors: false });
    return within === undefined ? builder : builder.include(within);
  };
  await shownIn(page, 'light');
  const { violations: held, incomplete } = await axe().withTags(tags).analyze();
  // What axe cannot decide counts too, but for colours: behind SVG text it sees none, and canvas-access.spec.ts does.
  const undecided = incomplete.filter(({ id }) => id !== 'color-contrast');
  // Themes differ in colours alone.
  await shownIn(page, 'dark');
  const { violations: inDark } = await axe().withRules(['color-contrast']).analyze();
  return [...held, ...undecided, ...inDark].flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}

async function shownIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await settled(page);
}
