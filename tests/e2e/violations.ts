import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from './opened-map';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe holds against the window in the light and in the dark theme, the places in the words of their rule. */
export async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    // In legacy mode it opens no page of its own, which Electron does not allow.
    const result = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
    // What axe cannot decide counts too, but for colours: behind SVG text it sees none, and canvas-access.spec.ts does.
    const undecided = result.incomplete.filter(({ id }) => id !== 'color-contrast');
    for (const { id, help, nodes } of [...result.violations, ...undecided])
      found.push(...nodes.map(({ html }) => `${colorScheme}: ${id}: ${help}: ${html.slice(0, 200)}`));
  }
  return found;
}
