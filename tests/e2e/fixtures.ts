import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { openDisplay } from './display';
import { type Environment, endProgram, environmentIn, startProgram } from './program';
import { type SharedProgram, sharedProgram } from './shared-program';

interface LaunchOptions {
  /** The map to open, and further arguments. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Fixtures {
  /** For files of this test; gone after it. */
  readonly folder: string;
  readonly programs: Programs;
  /** What a program of the test's own gets as its environment, with a profile as on a first start. */
  readonly environment: Environment;
  /** Starts a program in any environment; `launch` and `show` are made of it. */
  readonly start: (environment: Environment, args: readonly string[]) => Promise<ElectronApplication>;
  /** Starts the built program; it is ended after the test, without being asked about unsaved changes. */
  readonly launch: (options?: LaunchOptions) => Promise<ElectronApplication>;
  /**
   * A window as on a first start, with a file or with the start screen. The program is the one that tests share, or
   * one of the test's own where that asks for more than windows: for `running`, `launch`, `app` or `environment`.
   */
  readonly show: (file?: string) => Promise<Page>;
  /** The test's own program, which `show` started last. */
  readonly running: () => ElectronApplication;
  /** The test's own program, on its start screen. */
  readonly app: ElectronApplication;
  /** A window with the start screen: that of `app` where a test asks for both, in this order. */
  readonly page: Page;
}

interface WorkerFixtures {
  readonly display: string | undefined;
  readonly shared: SharedProgram;
}

/** What a test uses. */
interface Programs {
  /** Whether the test takes a program in hand, which it then has to itself. */
  own: boolean;
  /** Whether it has had a window of the program that tests share. */
  shared: boolean;
  /** Its own program, started last. */
  shown: ElectronApplication | null;
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

  shared: [
    async ({ display }, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'warrant-e2e-shared-'));
      const program = sharedProgram(environmentIn(folder, display));
      await use(program);
      await program.end();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker' },
  ],

  // A trace is of a whole run of a program.
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  programs: async ({}, use) => use({ own: traces, shared: false, shown: null }),

  environment: async ({ display, folder, programs }, use) => {
    if (programs.shared)
      throw new Error('The window is of the program that tests share. Ask for `app` before `page`.');
    programs.own = true;
    await use(environmentIn(folder, display));
  },

  launch: async ({ environment, start }, use) => {
    await use(({ args = [], env = {} } = {}) => start({ ...environment, ...env }, args));
  },

  // biome-ignore lint/correctness/noEmptyPattern: see above.
  start: async ({}, use, test) => {
    const running: ElectronApplication[] = [];
    await use(async (environment, args) => {
      const app = await startProgram(environment, args);
      running.push(app);
      if (traces) await app.context().tracing.start({ screenshots: true, snapshots: true, sources: true });
      return app;
    });
    const isWanted = traces && test.status !== test.expectedStatus;
    for (const [index, app] of running.entries()) {
      if (isWanted) await keepTrace(app, test.outputPath(`trace-${index}.zip`));
      await endProgram(app);
    }
  },

  show: async ({ display, folder, programs, shared, start }, use) => {
    await use(async (file) => {
      if (programs.shared) throw new Error('A test has one window of the program that tests share.');
      programs.shared = !programs.own;
      if (programs.shared) return shared.show(file);
      programs.shown = await start(environmentIn(folder, display), file === undefined ? [] : [file]);
      return programs.shown.firstWindow();
    });
    if (programs.shared) await shared.clear();
  },

  // It depends on `environment` so that the test gets a program of its own.
  running: async ({ environment: _, programs }, use) => {
    await use(() => {
      if (programs.shown === null) throw new Error('Nothing was shown.');
      return programs.shown;
    });
  },

  // `running` comes first, for the window is to be of a program of the test's own.
  app: async ({ running, page: _ }, use) => use(running()),

  page: async ({ show }, use) => use(await show()),
});

/** The program may have crashed in the test: then there is nothing left to keep. */
async function keepTrace(app: ElectronApplication, file: string): Promise<void> {
  await app
    .context()
    .tracing.stop({ path: file })
    .catch(() => {});
}
