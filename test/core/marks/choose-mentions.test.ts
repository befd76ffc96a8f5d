/** Which mentions are marked, as the reader has set it. */
import { expect, test } from 'vitest';
import { chooseMentions } from '../../../src/core/marks/choose-mentions.ts';

const cases: readonly (readonly [
  string,
  string,
  Parameters<typeof chooseMentions>[1],
  readonly number[],
])[] = [
  ['every mention', 'abab', 'every', [0, 1, 2, 3]],
  ['the first mention of each term', 'abab', 'first', [0, 1]],
  ['the first mention of a term that comes late', 'aaba', 'first', [0, 2]],
  ['the first mention of a term of each of two stories', 'aAaA', 'first', [0, 1]],
  ['none of none', '', 'first', []],
];

test.each(cases)('%s', (_, terms, wanted, chosen) => {
  // Capitals are another story's.
  const mentions = Array.from(terms, (letter, index) => ({
    storyId: letter === letter.toUpperCase() ? 'harbour' : 'talks',
    termId: letter.toLowerCase(),
    index,
  }));
  expect(chooseMentions(mentions, wanted).map(({ index }) => index)).toEqual(chosen);
});
