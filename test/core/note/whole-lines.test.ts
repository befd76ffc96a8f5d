/** Where a note that is longer than its card is cut. */
import { describe, expect, test } from 'vitest';
import { lastWholeLine, seenOfCutLines } from '../../../src/core/note/whole-lines.ts';

describe('the last whole line', () => {
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
});

describe('a fade lies over what is seen of the lines that are cut', () => {
  const line = (bottom: number) => ({ top: bottom - 16, bottom });

  test.each([
    ['none between two lines', [20, 40, 60], 42, 0],
    ['none just below a line', [20, 40, 60], 40, 0],
    ['none where rounding covers a part of the last line', [20, 40.6], 40, null],
    ['none where all is seen', [20, 40, 60], 90, null],
    ['half of a line', [20, 40, 60], 52, 8],
    ['in one of two columns', [20, 40, 30, 50], 41, 7],
    ['none where there is no line', [], 10, null],
  ])('%s', (_, bottoms, end, seen) => {
    expect(seenOfCutLines(bottoms.map(line), end)).toBe(seen);
  });
});
