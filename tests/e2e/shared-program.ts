import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { root } from '../../scripts/root.mjs';
import { type Environment, endProgram, inTime, startProgram } from './program';

/**
 * A program that goes on running while one test after another gets a window of it. What a test can leave behind is
 * taken away after it, and before the next one the new window is asked whether it was told of anything that a first
 * start does not know. Where it was, the program is ended and another one started: no test sees what one before it did.
 */
export interface SharedProgram {
  /** A window that shows the file, or the start screen where none is named. */
  readonly show: (file: string | undefined) => Promise<Page>;
  /** Takes away what a test has left. */
  readonly clear: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export function sharedProgram(environment: Environment): SharedProgram {
  const profile = environment.WARRANT_USER_DATA ?? '';
  let running: ElectronApplication | null = null;

  async function end(): Promise<void> {
    if (running !== null) await endProgram(running);
    running = null;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async function start(file: string | undefined): Promise<Page> {
    const app = await startProgram(environment, file === undefined ? [] : [file]);
    app.on('close', () => {
      if (running === app) running = null;
    });
    running = app;
    const page = await app.firstWindow();
    await staysWithoutWindows(app);
    return page;
  }

  return {
    show: async (file) => {
      const page = running && (await newWindow(running, file).catch(() => null));
      if (page !== null && !existsSync(path.join(profile, 'settings.json')) && (await isAsNew(page, file)))
        return page;
      await end();
      return start(file);
    },
    clear: async () => {
      if (running === null) return;
      await inTime(emptied(running)).catch(end);
      const drafts = path.join(profile, 'drafts');
      const kept = (await readdir(drafts).catch(() => [])).map((name) => path.join(drafts, name));
      for (const file of [...kept, path.join(profile, 'recents.json')]) await rm(file, { force: true });
    },
    end,
  };
}

/** Between two tests there is no window, which elsewhere than on a Mac would be the end of the program. */
async function staysWithoutWindows(program: ElectronApplication): Promise<void> {
  await program.evaluate(({ app }) => {
    app.removeAllListeners('window-all-closed');
    app.on('window-all-closed', () => {});
  });
}

/** Asks for a window as a second launch of the program does. */
async function newWindow(program: ElectronApplication, file: string | undefined): Promise<Page> {
  const argv = file === undefined ? [root] : [root, file];
  const [page] = await Promise.all([
    program.waitForEvent('window'),
    program.evaluate(
      ({ app }, { words, cwd }) => app.emit('second-instance', {}, [process.execPath, ...words], cwd),
      { words: argv, cwd: root },
    ),
  ]);
  return page;
}

/** Whether the page was told of no draft, no recent file but its own, and no settings but those of a first start. */
async function isAsNew(page: Page, file: string | undefined): Promise<boolean> {
  const { drafts, recents, settings } = await page.evaluate(() => window.desktop.welcome());
  const known = recents.filter(({ name }) => file === undefined || name !== path.basename(file));
  return drafts.length + known.length === 0 && JSON.stringify(settings) === '{"theme":"system"}';
}

/** Without windows, and without what was remembered of files and what was copied. */
async function emptied(program: ElectronApplication): Promise<void> {
  await program.evaluate(async ({ BrowserWindow, clipboard, session }) => {
    for (const window of BrowserWindow.getAllWindows()) window.destroy();
    clipboard.clear();
    await session.defaultSession.clearStorageData({ storages: ['localstorage'] });
  });
}
