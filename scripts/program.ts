import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { openDisplay } from '../tests/e2e/display';
import { resolveElectron } from './electron-runtime.mjs';
import { canSandbox } from './launch.mjs';
import { root } from './root.mjs';

/**
 * Starts the built program on a profile and a screen of its own, and ends it when `use` is done.
 *
 * @param prepare What to open, given a folder for files that is gone afterwards.
 */
export async function withProgram<T>(
  prepare: (folder: string) => Promise<readonly string[]>,
  use: (app: ElectronApplication) => Promise<T>,
): Promise<T> {
  const display = await openDisplay();
  const folder = await mkdtemp(path.join(tmpdir(), 'warrant-program-'));
  const electron = resolveElectron();
  try {
    const env = {
      ...process.env,
      ...(display.name && { DISPLAY: display.name }),
      WARRANT_USER_DATA: folder,
    };
    const app = await _electron.launch({
      executablePath: electron.path,
      args: [root, ...(await prepare(folder))],
      cwd: root,
      env: env as Record<string, string>, // Playwright leaves out what is undefined.
      chromiumSandbox: canSandbox(electron),
    });
    try {
      return await use(app);
    } finally {
      await app.evaluate((running) => running.app.exit()).catch(() => {});
      await app.close().catch(() => {});
    }
  } finally {
    display.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
