import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { canSandbox } from '../../scripts/launch.mjs';
import { root } from '../../scripts/root.mjs';

export type Environment = Readonly<Record<string, string>>;

/** What the program gets as its environment, with a profile as on a first start in `folder`. */
export function environmentIn(folder: string, display: string | undefined): Environment {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env;
  const own = { WARRANT_USER_DATA: path.join(folder, 'profile'), ...(display && { DISPLAY: display }) };
  const set = Object.entries({ ...inherited, ...own }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(set) as Record<string, string>; // Nothing undefined is left.
}

/** Starts the built program. */
export function startProgram(env: Environment, args: readonly string[]): Promise<ElectronApplication> {
  const electron = resolveElectron();
  return _electron.launch({
    executablePath: electron.path,
    args: [root, ...args],
    cwd: root,
    env: { ...env },
    chromiumSandbox: canSandbox(electron),
  });
}

/** Ends the program, which is not asked about unsaved changes. It may have ended, crashed or hung before. */
export async function endProgram(app: ElectronApplication): Promise<void> {
  await inTime(app.evaluate((electron) => electron.app.exit())).catch(() => {});
  await inTime(app.close()).catch(() => app.process().kill('SIGKILL'));
}

/** Milliseconds after which a program that does not answer hangs, as the old runtime does once in some thousand windows. */
const patience = 10_000;

/** What the program answers; rejects when it hangs. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hangs = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The program does not answer.')), patience);
  });
  return Promise.race([answer, hangs]).finally(() => clearTimeout(timer));
}
