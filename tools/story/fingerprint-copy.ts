/** The entry for a published text in a story file. */
import { fingerprintOf, MIN_COPY_WORDS } from '../../src/core/editing/copies.ts';
import { SHINGLE_WORDS } from '../../src/core/recognition/fingerprint.ts';
import { readWords } from '../../src/core/recognition/words.ts';
import type { Copy } from '../../src/core/story/story.ts';

/** Stands where something is to be filled in; no story that holds it is accepted. */
export const GAP = 'TODO';

/**
 * Fingerprints a text. The other fields of the entry are gaps, for the story's author to fill in.
 *
 * @param text headline and paragraphs as published, without anything else of the page
 * @throws RangeError for a text of fewer than 20 words, which could not be told from a quotation
 */
export function fingerprintedCopy(text: string): Copy {
  const print = fingerprintOf(text);
  if (!print) {
    throw new RangeError(
      `${String(readWords(text).length)} words are too few: a copy has ${String(MIN_COPY_WORDS)} or more, runs of ${String(SHINGLE_WORDS)} are compared`,
    );
  }
  return {
    id: GAP,
    publisher: GAP,
    date: GAP,
    url: GAP,
    ...print,
  };
}
