/** Where the paragraphs of a text end. */
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/core/recognition/paragraphs.ts';
import { BLOCK_END } from '../../../src/core/recognition/span.ts';
import { readWords } from '../../../src/core/recognition/words.ts';

test.each([
  ['a block’s end', `One two${BLOCK_END}three.`, [2, 1]],
  ['an empty line', 'One two.\n \nThree four five.', [2, 3]],
  ['no single line feed, which is white space', 'One two\nthree.', [3]],
  ['nothing, in a text without words', ` ${BLOCK_END} `, []],
])('a paragraph ends at %s', (_, text, lengths) => {
  const paragraphs = paragraphsOf(text, readWords(text));
  expect(paragraphs.map(({ from, to }) => to - from)).toEqual(lengths);
  expect(paragraphs[0]?.from ?? 0).toBe(0);
});
