import type { Page } from '@playwright/test';

/** An element with less room than what it holds. */
export interface Narrow {
  readonly element: string;
  readonly text: string;
  /** CSS pixels. */
  readonly wanted: number;
  readonly there: number;
}

/** What on toolbar, legend, panels, reader and dialogs is cut off, though it neither scrolls nor is meant to be short. */
export function cutOff(page: Page): Promise<readonly Narrow[]> {
  return page.evaluate(() => {
    const rooms =
      '.toolbar, .inspector, .reader-head, .reader-tools, .passage-bar, .coverage, .trace, .legend, [role="dialog"]';
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
    return (
      [...document.querySelectorAll<HTMLElement>(rooms)]
        .flatMap((room) => [room, ...room.querySelectorAll<HTMLElement>('*')])
        .filter((element) => element.checkVisibility() && !isShortByIntent(element))
        // What has the width of a pixel is there to be heard.
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
        .map(({ localName, className, textContent, scrollWidth, clientWidth }) => ({
          element: `${localName}.${className}`,
          text: textContent?.slice(0, 60) ?? '',
          wanted: scrollWidth,
          there: clientWidth,
        }))
    );
  });
}
