import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'test/browser/**/*.browser.test.ts';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [BROWSER_TESTS] } },
      {
        test: {
          name: 'browser',
          include: [BROWSER_TESTS],
          // Each file drives two real browsers.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
