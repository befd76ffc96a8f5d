/** How often a page is scanned where nothing tells of a change. */
import { expect, test } from 'vitest';
import { untilTimedScan } from '../../../src/core/rescan/timed-scans.ts';

test.each([
  ['soon enough for two seconds, at first', 0, 10, 1_500],
  ['just as soon for half a minute', 20, 10, 1_500],
  ['then further and further apart', 23, 10, 12_000],
  ['once a minute in the end', 1_000, 10, 60_000],
  ['in a fiftieth of the time, where a scan takes long', 0, 100, 5_000],
])('%s', (_, passed, took, wait) => {
  expect(untilTimedScan(passed, took)).toBe(wait);
});
