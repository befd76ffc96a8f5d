/** Which words of a text are a story's own, by the shingles that it shares with the known copy. */
import { SHINGLE_WORDS } from './fingerprint.ts';
import type { Passage } from './passages.ts';

/** By the index of a word of the text. */
export type StoryWords = {
  /** Whether the copy has the word there, or another one in its place. */
  readonly isOwn: (word: number) => boolean;
  /** Whether the next word follows in the copy as well, whatever stands between the two on the page. */
  readonly isFollowed: (word: number) => boolean;
};

/** So many more words than the copy has at a place are still a change; more are put in by the outlet. */
const MAX_WORDS_ADDED_BY_CHANGE = 5;

/**
 * Reads off the passages which words are the story's.
 *
 * @param passages the passages of the recognised span
 * @param count the number of words of the text
 */
export function storyWords(passages: readonly Passage[], count: number): StoryWords {
  const own = new Uint8Array(count);
  const followed = new Uint8Array(count);
  for (const { hits } of passages) {
    hits.forEach(({ textIndex, copyIndex }, index) => {
      own.fill(1, textIndex, textIndex + SHINGLE_WORDS);
      followed.fill(1, textIndex, textIndex + SHINGLE_WORDS - 1);
      const next = hits[index + 1];
      if (!next) return;
      const added = next.textIndex - textIndex - (next.copyIndex - copyIndex);
      // Where nothing of the copy is missing between the two, the words were put in.
      const isChange = next.copyIndex - copyIndex > SHINGLE_WORDS;
      if (isChange && added <= MAX_WORDS_ADDED_BY_CHANGE) own.fill(1, textIndex, next.textIndex);
    });
  }
  return { isOwn: (word) => own[word] === 1, isFollowed: (word) => followed[word] === 1 };
}
