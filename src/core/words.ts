/** Text goes in; its words as they are compared come out, each with its place in the text. */

/** Stands in a text where one block ends and the next begins; no name reaches across it. */
export const BLOCK_END = '\u2029';

/** A word of a text. */
export type Word = {
  /** As compared: lower case, without diacritics, invisible characters and inner punctuation. */
  readonly text: string;
  /** The same without a possessive ending: "magnitsky" for "Magnitsky’s". */
  readonly name: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly from: number;
  /** Where it ends, a possessive ending not counted. */
  readonly to: number;
};

/** Characters that take no room: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = '\\u00AD\\u034F\\u200B-\\u200F\\u2060\\uFEFF';
const APOSTROPHE = "['\\u2018\\u2019\\u02BC\\uFF07\\u0060\\u00B4]";

const WORD = new RegExp(
  [
    // Initials written with points are one word: U.S. is the US.
    `\\p{L}(?:\\.\\p{L})+(?![\\p{M}${INVISIBLE}]*[\\p{L}\\p{N}])`,
    // So are the digits of one number, whatever parts them.
    '\\p{N}+(?:[.,]\\p{N}+)+',
    `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|${APOSTROPHE}(?=[${INVISIBLE}]*\\p{L}))*`,
  ].join('|'),
  'gu',
);
const POSSESSIVE = new RegExp(`${APOSTROPHE}[${INVISIBLE}]*[sS][${INVISIBLE}]*$`, 'u');
const NOT_COMPARED = new RegExp(`[\\p{M}.,${INVISIBLE}]|${APOSTROPHE}`, 'gu');
const PLAIN = /^[a-z0-9]+$/;

/**
 * Splits a text into words. White space, punctuation, kinds of quotes, letter case, diacritics and
 * invisible characters make no difference to what comes out; a hyphen parts two words.
 *
 * @param text any text, blocks parted by {@link BLOCK_END} where that matters
 * @returns the words in order
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const ending = POSSESSIVE.exec(raw);
    const compared = normalise(raw);
    const bare = ending ? raw.slice(0, ending.index) : raw;
    words.push({
      text: compared,
      name: ending ? normalise(bare) : compared,
      from: match.index,
      to: match.index + bare.length,
    });
  }
  return words;
}

function normalise(raw: string): string {
  const lower = raw.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  // Some capitals are there only after decomposition: 𝐏 is a letter without a lower case.
  return lower.normalize('NFKD').toLowerCase().replace(NOT_COMPARED, '');
}
