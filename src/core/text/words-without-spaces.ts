/** Texts whose words stand without spaces: recognition compares words, and can't tell theirs apart. */

/** Chinese and its kin, Japanese, Thai, Lao, Khmer, Burmese. */
const LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const ALL_LETTERS = /\p{L}/gu;
/** The beginning says it; an article may be long. */
const MAX_CHARACTERS = 5_000;

/** Whether most letters of a text are of a script that puts no spaces between words. */
export function lacksSpaces(text: string): boolean {
  const beginning = text.slice(0, MAX_CHARACTERS);
  const such = beginning.match(LETTERS)?.length ?? 0;
  return such * 2 > (beginning.match(ALL_LETTERS)?.length ?? 0);
}
