import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { resolveElectron } from '../../scripts/electron-runtime.mjs';
import { canSandbox } from '../../scripts/launch.mjs';
import { test } from './fixtures';

test('the page runs in the sandbox of the operating system', async ({ app, page }) => {
  test.skip(process.platform !== 'linux' || !canSandbox(resolveElectron()), 'No sandbox is to be had here.');
  await page.waitForLoadState();
  const window = await app.browserWindow(page);
  const pid = await window.evaluate(({ webContents }) => webContents.getOSProcessId());
  expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
});

test('the page reaches nothing of Node', async ({ page }) => {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
});

test('the page runs no code but its own', async ({ page }) => {
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.head.append(script);
    return document.documentElement.dataset.injected ?? 'refused';
  });
  expect(outcome).toBe('refused');
});

test('one policy says what the page may do, and it comes with the page', async ({ page }) => {
  const found = await page.evaluate(async () => ({
    header: (await fetch(location.href)).headers.get('content-security-policy'),
    inPage: document.querySelectorAll('meta[http-equiv]').length,
  }));
  expect(found).toEqual({ header: expect.stringContaining("default-src 'none'"), inPage: 0 });
  expect(found.header).toContain("frame-ancestors 'none'");
});
