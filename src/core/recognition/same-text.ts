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

/** Of a cut of the report nearly all stands there, in what the place has of the other story … */
const CUT_SHARE = 0.9;
/** … and is so much of that, at the least. With less it is a part that stands in many a report, such as a flash. */
const CUT_LENGTH = 1 / 3;

/**
 * Looks for a story at the place of another.
 *
 * @param there what was found there
 * @param copies those of the story that is looked for
 * @returns null where it does not stand there, or has too little of what does and is no cut of it
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
  const found = {
    ...recognition,
    span: { from: recognition.span.from + from, to: recognition.span.to + from },
    passages: recognition.passages.map((passage) => movedBy(passage, from)),
  };
  const hasAsMuch = matchedWords(found) >= SAME_SHARE * matchedWords(there);
  return hasAsMuch || isCutOf(found, there) ? found : null;
}

/** Whether nearly all of a story is here, and in the other's words: it may also stand in the middle of the other. */
function isCutOf(found: Recognition, there: Recognition): boolean {
  if (found.ofStory < CUT_SHARE) return false;
  const shared = wordsInBoth(found.passages, there.passages);
  return shared >= CUT_SHARE * matchedWords(found) && shared >= CUT_LENGTH * matchedWords(there);
}

/** The words of a text that are in passages of both; those of each don't overlap. */
function wordsInBoth(some: readonly Passage[], others: readonly Passage[]): number {
  let words = 0;
  for (const { text: one } of some)
    for (const { text: other } of others)
      words += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return words;
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
