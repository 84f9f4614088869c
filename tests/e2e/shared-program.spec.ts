import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { test } from './fixtures';
import { wholeWindow } from './opened-map';
import { endProgram, environmentIn } from './program';
import { sharedProgram } from './shared-program';

/** What a test can leave behind, the map that it opened aside. */
const left: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'another theme': (page) => page.evaluate(() => window.desktop.setSettings({ theme: 'dark' })),
  'a draft': (page) =>
    page.evaluate(() => window.desktop.keepDraft({ id: 'd', title: 'Rents', text: '{}', keptAt: '2026' })),
  'a draft on its way to the disk': (page) =>
    page.evaluate(() => {
      void window.desktop.keepDraft({ id: 'd', title: 'Rents', text: '{}', keptAt: '2026' });
    }),
  'one window more': (page) => page.evaluate(() => window.desktop.newWindow('empty')),
  'where it looked': (page) => page.evaluate(() => localStorage.setItem('viewports', '[]')),
  'the place of a closed window': (page) => page.close(),
};

/** What a window knows that only a program knows which ran before. */
async function knownTo(page: Page) {
  const kept = await page.evaluate(async () => {
    const { drafts, recents, settings } = await window.desktop.welcome();
    return { drafts, recents, settings, remembered: localStorage.length };
  });
  return { ...kept, windows: page.context().pages().length };
}

test('the next window of a program that tests share knows nothing of the test before', async ({
  display,
  folder,
}) => {
  const environment = environmentIn(folder, display);
  const shared = sharedProgram(environment);
  const file = path.join(folder, 'first.argmap');
  await writeFile(file, writeMap(sketch('C1')));
  try {
    for (const [name, leave] of Object.entries(left)) {
      const first = await shared.show(file);
      await wholeWindow(first);
      await leave(first);
      await shared.clear();
      const next = await shared.show(undefined);
      await next.getByRole('button', { name: 'New map' }).waitFor();
      const asAtFirst = { drafts: [], recents: [], settings: { theme: 'system' }, remembered: 0, windows: 1 };
      expect(await knownTo(next), name).toEqual(asAtFirst);
      expect(existsSync(path.join(environment.WARRANT_USER_DATA ?? '', 'settings.json')), name).toBe(false);
      await shared.clear();
    }
  } finally {
    await shared.end();
  }
});

test('a program that hangs is ended all the same', async ({ launch }) => {
  test.skip(process.platform === 'win32', 'Nothing can be made to hang there.');
  const app = await launch();
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGSTOP');
  await endProgram(app);
  await ended;
});
