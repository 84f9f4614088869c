import type { Page } from '@playwright/test';

/** Keeps the tasks of more than 50 milliseconds of the page's own thread, those before this included. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.tasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  `);
  await page.waitForTimeout(200); // What was before comes a little later.
}

/** The longest task since the last time this was asked, in milliseconds; 0 where none took more than 50. */
export function longestTask(page: Page): Promise<number> {
  return page.evaluate('Math.max(0, ...tasks.splice(0))');
}
