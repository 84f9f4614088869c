import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { withProgram } from '../program';

/** Shows a map in the built program, and ends it when `use` is done. */
export function withWindow<T>(map: ArgumentMap, use: (page: Page) => Promise<T>): Promise<T> {
  return withProgram(
    async (folder) => {
      const file = path.join(folder, 'map.argmap');
      await writeFile(file, writeMap(map));
      return [file];
    },
    async (app) => use(await app.firstWindow()),
  );
}

/** Keeps the time from each frame of the page to the next, in milliseconds, from now on. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(`
    globalThis.frames = [];
    {
      let last = performance.now();
      requestAnimationFrame(function look(now) {
        frames.push(now - last);
        last = now;
        requestAnimationFrame(look);
      });
    }
  `);
}

/** Until the window has come to rest: for a second no frame has taken longer than two. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(`new Promise((resolve) => {
    let last = performance.now();
    let since = last;
    requestAnimationFrame(function look(now) {
      if (now - last > 34) since = now;
      last = now;
      if (now - since > 1000) resolve();
      else requestAnimationFrame(look);
    });
  })`);
}

/** The frames while `act` runs and until nothing more follows from it: deferred work is done and painted. */
export async function framesOf(page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  await calm(page);
  await page.evaluate('frames.length = 0');
  await act();
  await calm(page);
  return page.evaluate('frames');
}

async function calm(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
}
