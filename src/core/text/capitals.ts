/** Whether a script tells names from other words: most write both alike. */

/** Georgian has capitals, and writes names without them. */
const GEORGIAN = /[\u10D0-\u10FF]/;
const LETTERS = /\p{L}/gu;
/** The beginning says it; an article may be long. */
const MAX_CHARACTERS = 5_000;

export function isGeorgian(letter: string): boolean {
  return GEORGIAN.test(letter);
}

/** Whether most letters of a text are of a script in which names have no capitals, as in Arabic, Hebrew or Hindi. */
export function lacksCapitals(text: string): boolean {
  const letters = text.slice(0, MAX_CHARACTERS).match(LETTERS) ?? [];
  const without = letters.filter(
    (letter) => isGeorgian(letter) || letter.toLowerCase() === letter.toUpperCase(),
  );
  return without.length * 2 > letters.length;
}
