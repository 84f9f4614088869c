import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests run in plain Node; a test of a component asks for a page by `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/seed.ts'],
    // No test leaves anything behind, and to load the core anew for each file would take longer than all the tests.
    isolate: false,
    // What hangs is to fail, and not a property that is tried on a thousand inputs while the machine has other things to do.
    testTimeout: 30_000,
  },
});
