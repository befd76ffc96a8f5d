/** A word as it is written goes in; the word as it is compared comes out. */

/** Characters that take no room: soft hyphen, zero-width spaces and joiners, byte order mark. */
export const INVISIBLE = '\\u00AD\\u034F\\u200B-\\u200F\\u2060\\uFEFF';
export const APOSTROPHE = "['\\u2018\\u2019\\u02BC\\uFF07\\u0060\\u00B4]";

const PLAIN = /^[a-z0-9]+$/;

/** Takes away what makes no difference: letter case, diacritics, invisible characters, points. */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  // Some capitals are there only after decomposition: 𝐏 is a letter without a lower case.
  return lower.normalize('NFKD').toLowerCase().replace(notCompared(), '');
}

let expression: RegExp | undefined;

/** Made when first needed: the content script's first lines run on every page, and seldom need it. */
function notCompared(): RegExp {
  expression ??= new RegExp(`[\\p{M}.,${INVISIBLE}]|${APOSTROPHE}`, 'gu');
  return expression;
}
