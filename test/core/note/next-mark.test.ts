/** The order in which commands step through marks. */
import { expect, test } from 'vitest';
import { nextReachableMark } from '../../../src/core/note/next-mark.ts';

test.each([
  ['the first', { current: null, by: 1, reachable: [0, 1, 2], expected: 0 }],
  ['the last', { current: null, by: -1, reachable: [0, 1, 2], expected: 2 }],
  ['the next', { current: 0, by: 1, reachable: [0, 1, 2], expected: 1 }],
  ['past one that is cut off', { current: 0, by: 1, reachable: [0, 2], expected: 2 }],
  ['round the end', { current: 1, by: 1, reachable: [0, 1], expected: 0 }],
  ['back past one that is cut off', { current: 0, by: -1, reachable: [0, 1], expected: 1 }],
  ['the only one, again', { current: 1, by: 1, reachable: [1], expected: 1 }],
  [
    'the next all the same, where none can be reached',
    { current: 0, by: 1, reachable: [], expected: 1 },
  ],
] as const)('%s', (_, { current, by, reachable, expected }) => {
  const isReachable = (index: number): boolean => (reachable as readonly number[]).includes(index);
  expect(nextReachableMark(current, by, 3, isReachable)).toBe(expected);
});
