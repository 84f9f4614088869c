import { expect } from '@playwright/test';
import { test } from './fixtures';
import { answer } from './host';

test('a message of the wrong shape is refused, with its channel and its place', async ({ page }) => {
  const refusal = await page.evaluate(() =>
    // @ts-expect-error What a page that was taken over might send.
    window.desktop.save({ token: 't', text: 5, expected: 'overwrite' }).catch(String),
  );
  expect(refusal).toContain('“save” was refused: $.text: the number 5, not a text.');
});

test('a token that nobody was given opens nothing', async ({ page }) => {
  const refusal = await page.evaluate(() => window.desktop.reread('/etc/passwd').catch(String));
  expect(refusal).toContain('stands for no file');
});

test.describe('the page cannot reach', () => {
  for (const address of [
    'https://example.org/',
    'http://localhost:1/',
    'file:///etc/passwd',
    'warrant://other/index.html',
    'warrant://app/..%2f..%2fpackage.json',
  ])
    test(address, async ({ page }) => {
      const reached = await page.evaluate(
        (url) =>
          fetch(url).then(
            (response) => response.ok,
            () => false,
          ),
        address,
      );
      expect(reached).toBe(false);
    });
});

test('the window stays on its page', async ({ page }) => {
  const address = page.url();
  await page.evaluate(() => window.location.assign('file:///etc/passwd'));
  await page.evaluate(() => window.desktop.welcome()); // Long after a navigation would have begun.
  expect(page.url()).toBe(address);
});

test('an address is opened outside only after a look at it', async ({ app, page }) => {
  await app.evaluate(({ dialog, shell }) => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { seen });
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, question: unknown) => {
        seen.push(question);
        return { response: 1 };
      },
    });
    shell.openExternal = async (url) => void seen.push(url);
  });
  const opened = await page.evaluate(() => window.open('https://example.org/?a=1'));
  const seen = () => app.evaluate(() => Reflect.get(globalThis, 'seen'));
  await expect.poll(seen).toMatchObject([{ detail: 'https://example.org/?a=1', cancelId: 1 }]);
  expect(opened).toBeNull();
});

test('nothing is permitted to the page', async ({ app, page }) => {
  await answer(app, 0);
  const permissions = await page.evaluate(async () => [
    await Notification.requestPermission(),
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
  ]);
  expect(permissions).toEqual(['denied', 'denied']);
});
