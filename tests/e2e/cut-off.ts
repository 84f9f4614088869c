import type { Page } from '@playwright/test';

/** What on toolbar, inspector and dialogs has less room than its text takes, and neither scrolls nor is meant to be short. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rooms = '.toolbar, .inspector, [role="dialog"]';
    const isShortByIntent = (element: Element) => {
      const { overflowX, textOverflow, display } = getComputedStyle(element);
      // Controls shorten what they hold themselves, and what is inline has no width of its own.
      return (
        display === 'inline' ||
        textOverflow === 'ellipsis' ||
        ['auto', 'scroll'].includes(overflowX) ||
        element.matches('input, select, option, textarea, .visually-hidden, svg, svg *, .export-preview *')
      );
    };
    return [...document.querySelectorAll<HTMLElement>(rooms)]
      .flatMap((room) => [room, ...room.querySelectorAll<HTMLElement>('*')])
      .filter((element) => element.checkVisibility() && !isShortByIntent(element))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map(
        ({ localName, className, textContent, scrollWidth, clientWidth }) =>
          `${localName}.${className} “${textContent?.slice(0, 60)}” takes ${scrollWidth} of ${clientWidth} pixels`,
      );
  });
}
