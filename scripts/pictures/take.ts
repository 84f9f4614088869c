import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { withProgram } from '../program';
import { root } from '../root.mjs';
import { type Scene, scenes } from './scenes';

const size = { width: 1280, height: 800 };

/** Takes the scenes of these names, or all of them, each in a program of its own; gives the files. */
export async function* takePictures(names: readonly string[]): AsyncGenerator<string> {
  const wanted = scenes.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const scene of wanted) yield await take(scene);
}

function take({ name, sample, show }: Scene): Promise<string> {
  const opened = sample ? [path.join(root, `examples/${sample}.argmap`)] : [];
  return withProgram(
    async () => opened,
    async (app) => {
      await alike(app);
      const page = await app.firstWindow();
      if (sample) await page.getByRole('toolbar', { name: 'Commands' }).waitFor();
      await page.mouse.move(1, 1); // Nothing is pointed at.
      await show(page);
      await page.waitForTimeout(1200); // Until nothing moves any more.
      const file = path.join(root, `docs/pictures/${name}.png`);
      await page.screenshot({ path: file });
      return file;
    },
  );
}

/** Every picture is as large and as light as the others, whatever machine takes it. */
async function alike(app: ElectronApplication): Promise<void> {
  await app.firstWindow();
  await app.evaluate(({ BrowserWindow, nativeTheme }, { width, height }) => {
    nativeTheme.themeSource = 'light';
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
}
