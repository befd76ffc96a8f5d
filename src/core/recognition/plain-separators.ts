/** Separators that a page has spoilt: entities escaped twice, and quotes and spaces in a broken encoding. */

/** Stands for what is left over of a separator: takes up no room in a word. */
const FILLER = '\u200B';
/**
 * An entity, escape or tag as text, as in `Mr&nbsp;Smith`; UTF-8 quotes, dashes and no-break spaces that were read
 * as Windows-1252, once or twice, or as Mac Roman.
 */
const SPOILT =
  /\\u00a0|<\/?[a-z]{1,6} ?\/?>|\u00AC\u2020|\u00C3\u201A\u00C2\u00A0?|&(?:amp;)*nbsp;?|&(?:amp;)*(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,4});|\u00E2(?:\u20AC[\u0080-\u017F\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|\u0080[\u0080-\u00BF])|\u00C2[\u00A0\u00AB\u00B4\u00BB]/gi;
const APOSTROPHES =
  /^(?:&(?:amp;)*(?:[rl]squo|apos|#39|#x27|#821[67]|#x201[89]);|\u00E2(?:\u20AC[\u02DC\u2122\u0098\u0099]|\u0080[\u0098\u0099]))$/i;
/** A lost character before a possessive ending. */
const LOST_APOSTROPHE = /(?<=\p{L})[\uFFFD?](?=s(?!\p{L}))/gu;

/**
 * Puts spaces, and apostrophes where they are such, in place of spoilt separators.
 *
 * @returns a text of the same length, so that every other character stays at its place
 */
export function plainSeparators(text: string): string {
  return text
    .replace(SPOILT, (spoilt) =>
      APOSTROPHES.test(spoilt) ? `'${FILLER.repeat(spoilt.length - 1)}` : ' '.repeat(spoilt.length),
    )
    .replace(LOST_APOSTROPHE, "'");
}
