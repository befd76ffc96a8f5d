/** Whether a story has the text of a place at which another one was found: two people may write notes on one report. */
import { SHINGLE_WORDS } from './fingerprint.ts';
import type { Passage } from './passages.ts';
import {
  type ComparedText,
  type KnownCopy,
  matchedWords,
  recognise,
  type Recognition,
} from './recognise.ts';

/**
 * So much of what a place has of the one story it has of the other, at the least. Outlets cut and edit a report by less;
 * with less of it, a story is an earlier or later version, or part of the other.
 */
export const SAME_SHARE = 0.7;

/**
 * Looks for a story at the place of another.
 *
 * @param there what was found there
 * @param copies those of the story that is looked for
 * @returns null where it does not stand there, or has too little of what does
 */
export function sameTextAt(
  { shingles }: ComparedText,
  there: Recognition,
  copies: readonly KnownCopy[],
): Recognition | null {
  const { from, to } = there.span;
  // Elsewhere the text may carry the story once more, and better.
  const verdict = recognise(
    {
      shingles: shingles.subarray(from, to - SHINGLE_WORDS + 1),
      paragraphs: [{ from: 0, to: to - from }],
    },
    copies,
  );
  if (verdict.kind !== 'found') return null;
  const { recognition } = verdict;
  if (matchedWords(recognition) < SAME_SHARE * matchedWords(there)) return null;
  return {
    ...recognition,
    span: { from: recognition.span.from + from, to: recognition.span.to + from },
    passages: recognition.passages.map((passage) => movedBy(passage, from)),
  };
}

/** A passage in a text that begins so many words earlier. */
function movedBy(passage: Passage, words: number): Passage {
  const { text, hits } = passage;
  return {
    ...passage,
    text: { from: text.from + words, to: text.to + words },
    hits: hits.map((hit) => ({ ...hit, textIndex: hit.textIndex + words })),
  };
}
