/** The names of countries, as the browser knows them in each language. */

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/**
 * Names of countries and territories, also of some that are no more.
 *
 * @param language a BCP 47 tag
 */
export function countryNames(language: string): string[] {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.flatMap((second) => regions.of(first + second) ?? []));
}
