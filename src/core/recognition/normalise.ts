/** The form in which words are compared. */

/**
 * Characters that take up no room: the soft hyphen, the combining grapheme joiner, zero-width spaces
 * and joiners, direction marks, embeddings and isolates, the word joiner, variation selectors and the byte
 * order mark. Written for a character class of a regular expression.
 */
export const INVISIBLE =
  '\\u00AD\\u034F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F\\uFEFF';
/** A character class with every character that is written as an apostrophe. */
export const APOSTROPHE = "['\\u2018\\u2019\\u02BC\\uFF07\\u0060\\u00B4]";

const PLAIN_WORD = /^[a-z0-9]+$/;

/**
 * Removes the differences that don't count when words are compared: letter case, diacritics,
 * compatibility forms such as full-width letters, apostrophes, points, commas and invisible characters.
 */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN_WORD.test(lower)) return lower;
  // Some capitals appear only after decomposition: 𝐏 is a letter without a lower case.
  return lower.normalize('NFKD').toLowerCase().replace(ignoredCharacters(), '');
}

let ignored: RegExp | undefined;

/** Made on first use: the content script loads this file on every page and seldom needs the expression. */
function ignoredCharacters(): RegExp {
  ignored ??= new RegExp(`[\\p{M}.,${INVISIBLE}]|${APOSTROPHE}`, 'gu');
  return ignored;
}
