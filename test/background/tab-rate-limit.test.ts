/** A tab gets a popup at most once a second. */
import { expect, test } from 'vitest';
import { TabRateLimit } from '../../src/background/tab-rate-limit.ts';

test('a tab is admitted again only after the pause', () => {
  const limit = new TabRateLimit(1000);
  expect([0, 10, 999, 1000, 1500, 2000].map((now) => limit.admits(1, now))).toEqual([
    true,
    false,
    false,
    true,
    false,
    true,
  ]);
});

test('each tab has a limit of its own', () => {
  const limit = new TabRateLimit(1000);
  expect([limit.admits(1, 0), limit.admits(2, 1), limit.admits(1, 2)]).toEqual([true, true, false]);
});
