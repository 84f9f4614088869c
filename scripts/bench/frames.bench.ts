import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { writeMap } from '#shared/file/write';
import { openDisplay } from '../../tests/e2e/display';
import { buildIfChanged } from '../build.mjs';
import { resolveElectron } from '../electron-runtime.mjs';
import { canSandbox } from '../launch.mjs';
import { root } from '../root.mjs';
import type { Row } from './bench';
import { bigMap } from './big-map';

const longestFrame = 100;

/** What a person does, and how; all of it changes the map, so that labels and rules are worked out anew. */
const deeds: readonly { readonly name: string; readonly run: (page: Page) => Promise<void> }[] = [
  { name: 'add a support', run: (page) => page.keyboard.press('s') },
  { name: 'write a letter', run: (page) => page.keyboard.type('B') },
  { name: 'write a word, ten letters a second', run: (page) => page.keyboard.type('ecause', { delay: 100 }) },
  { name: 'keep the text', run: (page) => page.keyboard.press('Enter') },
  {
    name: 'change a status',
    run: async (page) => {
      await page.getByLabel('Status').selectOption('Given up');
      await page.getByRole('application').focus();
    },
  },
  { name: 'undo', run: (page) => page.keyboard.press('Control+z') },
  { name: 'redo', run: (page) => page.keyboard.press('Control+Shift+Z') },
];

/** The longest frame of each deed in the real window, on a map of 10 000 nodes. */
async function run(): Promise<readonly Row[]> {
  await buildIfChanged();
  const display = await openDisplay();
  const folder = await mkdtemp(path.join(tmpdir(), 'warrant-frames-'));
  try {
    const file = path.join(folder, 'big.argmap');
    await writeFile(file, writeMap(bigMap(10_000, 12_000, 8)));
    return await measure(file, {
      ...process.env,
      ...(display.name && { DISPLAY: display.name }),
      WARRANT_USER_DATA: folder,
    });
  } finally {
    display.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(file: string, env: NodeJS.ProcessEnv): Promise<readonly Row[]> {
  const electron = resolveElectron();
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [root, file],
    cwd: root,
    env: env as Record<string, string>, // Playwright leaves out what is undefined.
    chromiumSandbox: canSandbox(electron),
  });
  const page = await app.firstWindow();
  await page.locator('.node').first().waitFor();
  await page.evaluate(watchFrames);
  await page.getByRole('application').focus();
  await page.keyboard.press('Home');
  await page.getByLabel('Status').waitFor();
  const rows: Row[] = [];
  for (const { name, run: act } of deeds) {
    await settle(page);
    await page.evaluate('longestFrame = 0');
    await act(page);
    await settle(page);
    const value: number = await page.evaluate('longestFrame');
    rows.push({
      measure: `${name}: longest frame`,
      value,
      unit: 'ms',
      bar: longestFrame,
      ok: value <= longestFrame,
    });
  }
  await app.evaluate((running) => running.app.exit()).catch(() => {});
  await app.close().catch(() => {});
  return rows;
}

/** Runs in the page: keeps the longest time from one frame to the next in `longestFrame`. */
const watchFrames = `
  globalThis.longestFrame = 0;
  let last = performance.now();
  requestAnimationFrame(function look(now) {
    longestFrame = Math.max(longestFrame, now - last);
    last = now;
    requestAnimationFrame(look);
  });
`;

/** Until nothing more follows from the last deed: deferred work is done and painted. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 800)));
}

export const bench = {
  id: 'frames',
  title: 'The longest frame in the window after an edit, at 10 000 nodes',
  run,
};
