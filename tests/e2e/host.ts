import { execFile } from 'node:child_process';
import type { ElectronApplication, Page } from '@playwright/test';
import type { DesktopApi, OpenedFile } from '#shared/desktop/desktop-api';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { canSandbox } from '../../scripts/launch.mjs';
import { root } from '../../scripts/root.mjs';

declare global {
  interface Window {
    readonly desktop: DesktopApi;
  }
}

/** Answers the next dialogs for a person: the path that they choose, in dialogs that open and that save. */
export async function choose(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

/** Presses the same button in every question from now on. */
export async function answer(app: ElectronApplication, button: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
  }, button);
}

/** Opens a file by the bridge, as the page does; bytes do not cross to the test. */
export async function openHere(page: Page): Promise<Omit<OpenedFile, 'bytes'>> {
  return page.evaluate(async () => {
    const outcome = await window.desktop.openByDialog(true);
    if (outcome.kind !== 'here' || outcome.opening.kind !== 'file') throw new Error(outcome.kind);
    const { bytes: _, ...file } = outcome.opening.file;
    return file;
  });
}

/** Starts the program a second time; settles when that one has handed over to the first and ended. */
export function launchAgain(environment: Readonly<Record<string, string>>, cwd: string, file: string) {
  const electron = resolveElectron();
  const flags = canSandbox(electron) ? [] : ['--no-sandbox'];
  return new Promise<number | null>((resolve) => {
    const child = execFile(electron.path, [...flags, root, file], { cwd, env: environment }, () =>
      resolve(child.exitCode),
    );
  });
}

/** The titles of all windows. */
export function titles(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
}
