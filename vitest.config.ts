import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests run in plain Node; a test of a component asks for a page by `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [react()],
  test: {
    include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
