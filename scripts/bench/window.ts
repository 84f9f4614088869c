import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { openDisplay } from '../../tests/e2e/display';
import { resolveElectron } from '../electron-runtime.mjs';
import { canSandbox } from '../launch.mjs';
import { root } from '../root.mjs';

/** Shows a map in the built program, on a profile and a screen of its own, and ends it when `use` is done. */
export async function withWindow<T>(map: ArgumentMap, use: (page: Page) => Promise<T>): Promise<T> {
  const display = await openDisplay();
  const folder = await mkdtemp(path.join(tmpdir(), 'warrant-bench-'));
  const electron = resolveElectron();
  try {
    const file = path.join(folder, 'map.argmap');
    await writeFile(file, writeMap(map));
    const env = {
      ...process.env,
      ...(display.name && { DISPLAY: display.name }),
      WARRANT_USER_DATA: folder,
    };
    const app = await _electron.launch({
      executablePath: electron.path,
      args: [root, file],
      cwd: root,
      env: env as Record<string, string>, // Playwright leaves out what is undefined.
      chromiumSandbox: canSandbox(electron),
    });
    try {
      return await use(await app.firstWindow());
    } finally {
      await app.evaluate((running) => running.app.exit()).catch(() => {});
      await app.close().catch(() => {});
    }
  } finally {
    display.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
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
