/** A published text goes in; the entry that stands for it in a story file comes out. */
import {
  encodeFingerprint,
  SHINGLE_WORDS,
  shingles,
} from '../../src/core/recognition/fingerprint.ts';
import type { Copy } from '../../src/core/story/story.ts';
import { readWords } from '../../src/core/recognition/words.ts';

const SHORTEST = 20;

/**
 * Makes a copy's entry; its author fills in what the text can't say.
 *
 * @param text headline and paragraphs as published, without the page's furniture
 * @throws RangeError for a text too short to be told from a quotation
 */
export function copyOf(text: string): Copy {
  const words = readWords(text).map((word) => word.text);
  if (words.length < SHORTEST) {
    throw new RangeError(
      `${String(words.length)} words are too few: a copy has ${String(SHORTEST)} or more, runs of ${String(SHINGLE_WORDS)} are compared`,
    );
  }
  return {
    id: 'outlet',
    publisher: 'Who published it',
    date: '2013-04-17',
    url: 'https://example.org/where-it-stands',
    words: words.length,
    fingerprint: encodeFingerprint(shingles(words)),
  };
}
