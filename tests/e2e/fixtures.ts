import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { canSandbox } from '../../scripts/launch.mjs';
import { root } from '../../scripts/root.mjs';
import { openDisplay } from './display';

interface LaunchOptions {
  /** The map to open, and further arguments. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Fixtures {
  /** For files of this test; gone after it. */
  readonly folder: string;
  /** What the program gets as its environment, with a profile as on a first start. */
  readonly environment: Readonly<Record<string, string>>;
  /** Starts the built program; it is ended after the test, without being asked about unsaved changes. */
  readonly launch: (options?: LaunchOptions) => Promise<ElectronApplication>;
  /** The program on its start screen. */
  readonly app: ElectronApplication;
  /** Its window. */
  readonly page: Page;
}

interface WorkerFixtures {
  readonly display: string | undefined;
}

/** Traces of what failed are kept where `WARRANT_TRACE` is set: to record them takes about as long as the tests themselves. */
const traces = process.env.WARRANT_TRACE !== undefined;

export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use) => {
      const display = await openDisplay();
      await use(display.name);
      display.close();
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: see above.
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'warrant-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  environment: async ({ display, folder }, use) => {
    const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
    const own = { WARRANT_USER_DATA: path.join(folder, 'profile'), ...(display && { DISPLAY: display }) };
    const set = Object.entries({ ...inherited, ...own }).filter(([, value]) => value !== undefined);
    await use(Object.fromEntries(set) as Record<string, string>); // Nothing undefined is left.
  },

  launch: async ({ environment }, use, test) => {
    const electron = resolveElectron();
    const running: ElectronApplication[] = [];
    await use(async ({ args = [], env = {} } = {}) => {
      const app = await _electron.launch({
        executablePath: electron.path,
        args: [root, ...args],
        cwd: root,
        env: { ...environment, ...env },
        chromiumSandbox: canSandbox(electron),
      });
      running.push(app);
      if (traces) await app.context().tracing.start({ screenshots: true, snapshots: true, sources: true });
      return app;
    });
    const isWanted = traces && test.status !== test.expectedStatus;
    for (const [index, app] of running.entries())
      await end(app, isWanted ? test.outputPath(`trace-${index}.zip`) : null);
  },

  app: async ({ launch }, use) => use(await launch()),

  page: async ({ app }, use) => use(await app.firstWindow()),
});

/** The program may have ended or crashed in the test: then there is nothing to trace or to end. */
async function end(app: ElectronApplication, trace: string | null): Promise<void> {
  if (trace !== null)
    await app
      .context()
      .tracing.stop({ path: trace })
      .catch(() => {});
  await app.evaluate((electron) => electron.app.exit()).catch(() => {});
  await app.close().catch(() => {});
}
