/** The entry for a published text in a story file. */
import {
  encodeFingerprint,
  SHINGLE_WORDS,
  shingles,
} from '../../src/core/recognition/fingerprint.ts';
import type { Copy } from '../../src/core/story/story.ts';
import { readWords } from '../../src/core/recognition/words.ts';

const MIN_WORDS = 20;

/** Stands where something is to be filled in; no story that holds it is accepted. */
export const GAP = 'TODO';

/**
 * Fingerprints a text. The other fields of the entry are gaps, for the story's author to fill in.
 *
 * @param text headline and paragraphs as published, without anything else of the page
 * @throws RangeError for a text of fewer than 20 words, which could not be told from a quotation
 */
export function copyOf(text: string): Copy {
  const words = readWords(text).map((word) => word.text);
  if (words.length < MIN_WORDS) {
    throw new RangeError(
      `${String(words.length)} words are too few: a copy has ${String(MIN_WORDS)} or more, runs of ${String(SHINGLE_WORDS)} are compared`,
    );
  }
  return {
    id: GAP,
    publisher: GAP,
    date: GAP,
    url: GAP,
    words: words.length,
    fingerprint: encodeFingerprint(shingles(words)),
  };
}
