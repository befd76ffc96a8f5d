/** Where a note that is longer than its card is cut. */
import { expect, test } from 'vitest';
import { lastWholeLine } from '../../../src/core/note/whole-lines.ts';

test.each([
  ['between two lines', [20, 40, 60], 50, 40],
  ['just below a line', [20, 40, 60], 40, 40],
  ['below the last line', [20, 40, 60], 90, 60],
  ['beside a column that goes on', [20, 40, 60, 20, 40, 60, 80], 70, 60],
  ['beside a column that has ended', [20, 40, 60, 80, 20, 40], 70, 60],
  ['above the first line', [20, 40, 60], 10, 10],
  ['where there is no line', [], 10, 10],
])('%s', (_, bottoms, end, cut) => {
  expect(lastWholeLine(bottoms, end)).toBe(cut);
});
