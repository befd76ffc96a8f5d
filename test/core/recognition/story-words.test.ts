/** Which words of a text are the story's own. */
import { expect, test } from 'vitest';
import { storyWords } from '../../../src/core/recognition/story-words.ts';

const WORDS = 5;

test.each([
  ['words that the copy has', [5, 5], []],
  ['a word that was changed', [6, 6], []],
  ['a word that was changed into three', [8, 6], []],
  ['words that were put in, however few', [8, 5], [5, 6, 7]],
  ['many words in place of one', [13, 6], [5, 6, 7, 8, 9, 10, 11, 12]],
])('all but those that an outlet has put in: %s', (_, [textIndex = 0, copyIndex = 0], others) => {
  const hits = [
    { textIndex: 0, copyIndex: 0 },
    { textIndex, copyIndex },
  ];
  const [text, copy] = [
    { from: 0, to: textIndex + WORDS },
    { from: 0, to: copyIndex + WORDS },
  ];
  const { isOwn } = storyWords([{ hits, text, copy, inserted: 0 }], text.to);
  const all = Array.from({ length: text.to }, (__, word) => word);
  expect(all.filter((word) => !isOwn(word))).toEqual(others);
});
