/** A coverage is said in a line that never says more than is here. */
import { expect, test } from 'vitest';
import type { CoveragePart } from '../../../src/core/recognition/coverage.ts';
import { shareHere, wordsOf } from '../../../src/core/recognition/coverage-totals.ts';

test.each([
  ['a whole story', { here: 376 }, 1],
  ['one that lacks a word', { here: 375, missing: 1 }, 0.99],
  ['one with a word changed', { here: 375, changed: 1 }, 0.99],
  ['a part', { here: 300, missing: 73, changed: 3 }, 0.79],
  ['nothing', {}, 0],
])('%s', (_, words, share) => {
  const parts = Object.entries(words).map(([kind, number]) => ({ kind, words: number }));
  expect(shareHere(parts as CoveragePart[])).toBe(share);
});

test('the words of a kind add up, wherever they stand', () => {
  const parts: CoveragePart[] = [
    { kind: 'missing', words: 2 },
    { kind: 'here', words: 9 },
    { kind: 'missing', words: 3 },
  ];
  expect(wordsOf(parts, 'missing')).toBe(5);
  expect(wordsOf(parts, 'changed')).toBe(0);
});
