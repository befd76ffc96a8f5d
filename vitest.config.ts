import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BROWSERS } from './tools/browser/driver.ts';
import type { BrowserName } from './tools/browser/find-browser.ts';

const BROWSER_TESTS = 'test/browser/**/*.browser.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS],
          setupFiles: 'test/support/no-layout.ts',
          maxWorkers: availableParallelism(),
          // For a machine that has other work to do: the properties take seconds.
          testTimeout: 120_000,
        },
      },
      ...BROWSERS.map(inBrowser),
    ],
  },
});

/** All files run in one worker, so that they share one browser. */
function inBrowser(name: BrowserName, index: number): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      include: [BROWSER_TESTS],
      provide: { browser: name },
      isolate: false,
      maxWorkers: 1,
      sequence: { groupOrder: index + 1 },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}
