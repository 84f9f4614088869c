import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { openDisplay } from '../../tests/e2e/display';
import { resolveElectron } from '../electron-runtime.mjs';
import { canSandbox } from '../launch.mjs';
import { root } from '../root.mjs';
import { type Scene, scenes } from './scenes';

const size = { width: 1280, height: 800 };

/** Takes the scenes of these names, or all of them, each in a program on a profile of its own; gives the files. */
export async function* takePictures(names: readonly string[]): AsyncGenerator<string> {
  const wanted = scenes.filter(({ name }) => names.length === 0 || names.includes(name));
  const display = await openDisplay();
  try {
    for (const scene of wanted) yield await take(scene, display.name);
  } finally {
    display.close();
  }
}

async function take({ name, sample, show }: Scene, display: string | undefined): Promise<string> {
  const profile = await mkdtemp(path.join(tmpdir(), 'warrant-picture-'));
  const electron = resolveElectron();
  const app = await _electron.launch({
    executablePath: electron.path,
    args: [root, ...(sample ? [path.join(root, `examples/${sample}.argmap`)] : [])],
    cwd: root,
    env: { ...process.env, ...(display && { DISPLAY: display }), WARRANT_USER_DATA: profile } as Record<
      string,
      string
    >,
    chromiumSandbox: canSandbox(electron),
  });
  try {
    await alike(app);
    const page = await app.firstWindow();
    if (sample) await page.getByRole('toolbar', { name: 'Commands' }).waitFor();
    await page.mouse.move(1, 1); // Nothing is pointed at.
    await show(page);
    await page.waitForTimeout(1200); // Until nothing moves any more.
    const file = path.join(root, `docs/pictures/${name}.png`);
    await page.screenshot({ path: file });
    return file;
  } finally {
    await app.evaluate((running) => running.app.exit()).catch(() => {});
    await app.close().catch(() => {});
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Every picture is as large and as light as the others, whatever machine takes it. */
async function alike(app: ElectronApplication): Promise<void> {
  await app.firstWindow();
  await app.evaluate(({ BrowserWindow, nativeTheme }, { width, height }) => {
    nativeTheme.themeSource = 'light';
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}
