import { defineConfig } from '@playwright/test';

/** End-to-end tests of the built program in real Electron windows, each as on a first start: see tests/e2e/fixtures.ts. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/test-results/e2e',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
});
