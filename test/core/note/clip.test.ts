/** What of a page is cut off by the boxes around it. */
import { describe, expect, test } from 'vitest';
import { isReachable, isSeen, overflowOf } from '../../../src/core/note/clip.ts';
import { clipCases } from '../../cases/clip.ts';

describe('a line', () => {
  test.each(Object.entries(clipCases))('%s', (_, { line, boxes, seen, reachable }) => {
    expect(isSeen(line, boxes)).toBe(seen);
    expect(isReachable(line, boxes)).toBe(reachable);
  });
});

test.each([
  ['visible', 'shown'],
  ['auto', 'scrolls'],
  ['scroll', 'scrolls'],
  ['hidden', 'cut'],
  ['clip', 'cut'],
])('overflow: %s', (value, overflow) => {
  expect(overflowOf(value)).toBe(overflow);
});
