/** What of a page is cut off by the boxes around it. */
import { describe, expect, test } from 'vitest';
import { isReachable, isSeen, roomOf } from '../../../src/core/note/clip.ts';
import { clipCases } from '../../cases/clip.ts';

describe('a line', () => {
  test.each(Object.entries(clipCases))('%s', (_, { line, boxes, seen, reachable }) => {
    expect(isSeen(line, boxes)).toBe(seen);
    expect(isReachable(line, boxes)).toBe(reachable);
  });
});

test.each([
  ['visible', null],
  ['auto', 300],
  ['scroll', 300],
  ['hidden', 0],
  ['clip', 0],
])('overflow: %s', (value, room) => {
  expect(roomOf(value, 300)).toBe(room);
});

test('what has nothing to scroll shows all there is', () => {
  expect(roomOf('auto', 0)).toBeNull();
  expect(roomOf('hidden', 0)).toBe(0);
});

test('what contains its paint cuts off what its overflow would show', () => {
  expect(roomOf('visible', 300, 0)).toBe(0);
  expect(roomOf('auto', 300, 0)).toBe(300);
});
