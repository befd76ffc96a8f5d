/** The words that a reader types to find them, and where they stand in a text. */
import { APOSTROPHE, INVISIBLE, normalise } from '../recognition/normalise.ts';
import { readWords } from '../recognition/words.ts';

/** A place in a text, in UTF-16 code units. */
export type Place = { readonly from: number; readonly to: number };

/** Thousands with a space between them, as some languages write them: one number. */
const SPACED_NUMBER = /(?<![\p{N}.,])\p{N}{1,3}(?:[ \u00A0\u202F]\p{N}{3})+(?!\p{N})/gu;
/** Dashes, brackets, quotes and the marks of a sentence, which make no difference beside a word. */
const MARKS = `[\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{M}"'.,;:!?…${INVISIBLE}]|${APOSTROPHE}`;
const WORDS_AND_MARKS = new RegExp(`^(?:[\\p{L}\\p{N}]|${MARKS})+$`, 'u');
const APOSTROPHE_WITHIN = new RegExp(`(?<=[\\p{L}\\p{N}])${APOSTROPHE}`, 'u');

/**
 * The words in the form in which they are compared. What has other signs in it, such as “C++”, or no word at all,
 * such as “???”, is one as it stands.
 */
export function wordsToFind(typed: string): string[] {
  return typed
    .replace(SPACED_NUMBER, withoutSpaces)
    .split(/\s+/u)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const words = WORDS_AND_MARKS.test(piece) ? readWords(piece) : [];
      return words.length > 0 ? words.map(({ text }) => text) : [piece.toLowerCase()];
    });
}

/** Where each of the words stands in a text, or a longer word that begins with it; a list for each. */
export function placesOf(text: string, words: readonly string[]): Place[][] {
  const there = comparedWords(text);
  return words.map((word) =>
    /^[\p{L}\p{N}]+$/u.test(word)
      ? there.filter((other) => other.text.startsWith(word))
      : placesAsTyped(text, word),
  );
}

/** Whether a text holds all of the words, or longer words that begin with them. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  return placesOf(text, words).every(({ length }) => length > 0);
}

type ComparedWord = Place & { readonly text: string };

/** Each word of a text; what follows an apostrophe within one is a word too, and so is a number with spaces. */
function comparedWords(text: string): ComparedWord[] {
  const words = readWords(text);
  const afterApostrophes = words.flatMap(({ from, to }) => {
    const at = APOSTROPHE_WITHIN.exec(text.slice(from, to));
    if (!at) return [];
    const begins = from + at.index + at[0].length;
    return [{ text: normalise(text.slice(begins, to)), from: begins, to }];
  });
  const numbers = [...text.matchAll(SPACED_NUMBER)].map(({ 0: number, index }) => ({
    text: withoutSpaces(number),
    from: index,
    to: index + number.length,
  }));
  return [...words, ...afterApostrophes, ...numbers];
}

function withoutSpaces(number: string): string {
  return number.replace(/\s/gu, '');
}

function placesAsTyped(text: string, typed: string): Place[] {
  const pattern = new RegExp(typed.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}
