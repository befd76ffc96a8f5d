/** The words of a text in the form in which they are compared, each with its place in the text. */
import { APOSTROPHE, INVISIBLE, normalise } from './normalise.ts';

/** A word of a text. */
export type Word = {
  /** As compared: lower case, without diacritics, invisible characters and inner punctuation. */
  readonly text: string;
  /** The same without a possessive ending: "magnitsky" for "Magnitsky’s". */
  readonly name: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly from: number;
  /** Where it ends, in UTF-16 code units and without a possessive ending. */
  readonly to: number;
};

/** A text has fewer different words than this; one that is made to keep us busy may have all of its words but once. */
const MAX_KNOWN_WORDS = 20_000;
/** The most repetitions in a word; without a bound, one word of many megabytes overflows the stack. */
const MAX_REPETITIONS = 200;
const WORD = new RegExp(
  [
    // Initials written with points are one word: U.S. is the US.
    `\\p{L}(?:\\.\\p{L}){1,${String(MAX_REPETITIONS)}}(?![\\p{M}${INVISIBLE}]{0,${String(MAX_REPETITIONS)}}[\\p{L}\\p{N}])`,
    // The digits of one number are one word, whatever separates them.
    `\\p{N}{1,${String(MAX_REPETITIONS)}}(?:[.,]\\p{N}{1,${String(MAX_REPETITIONS)}}){1,${String(MAX_REPETITIONS)}}`,
    `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|${APOSTROPHE}(?=[${INVISIBLE}]{0,${String(MAX_REPETITIONS)}}\\p{L})){0,${String(MAX_REPETITIONS)}}`,
  ].join('|'),
  'gu',
);
const POSSESSIVE = new RegExp(`${APOSTROPHE}[${INVISIBLE}]*[sS][${INVISIBLE}]*$`, 'u');

/**
 * Splits a text into words. White space, punctuation, kinds of quotes, letter case, diacritics and
 * invisible characters make no difference to the words; a hyphen separates two of them.
 *
 * @returns the words in reading order
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  // Texts repeat their words, which then are one string.
  const known = new Map<string, string>();
  const comparedForm = (raw: string): string => {
    const compared = known.get(raw) ?? normalise(raw);
    if (known.size < MAX_KNOWN_WORDS) known.set(raw, compared);
    return compared;
  };
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const ending = POSSESSIVE.exec(raw);
    const compared = comparedForm(raw);
    const bare = ending ? raw.slice(0, ending.index) : raw;
    words.push({
      text: compared,
      name: ending ? comparedForm(bare) : compared,
      from: match.index,
      to: match.index + bare.length,
    });
  }
  return words;
}
