/** Which way a language is written. */

/** As HTML's `dir` has it. */
export type TextDirection = 'ltr' | 'rtl' | 'auto';

/** The scripts from right to left that languages of today are written in, as ISO 15924 names them. */
const FROM_RIGHT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/**
 * The direction of texts in a language.
 *
 * @param language a BCP 47 tag
 * @returns `auto`, by each text's own letters, where the tag is not a valid one
 */
export function textDirection(language: string): TextDirection {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return FROM_RIGHT.includes(script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}
