/**
 * Takes out of a text what nobody sees and what can make it read otherwise than it is written: control
 * characters, direction controls, and characters of no width, but for those that scripts and emoji need.
 */

/** Breaks of lines and pages that are not written as a line feed. */
const OTHER_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
const OTHER_SPACES = /[\v\f]/g;
/** Joins the signs of an emoji, or shapes the letters of a script that is written joined. */
const JOINERS_NEEDED =
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})' +
  '|(?<=[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}' +
  '\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}' +
  '\\p{Script=Malayalam}\\p{Script=Sinhala}]\\p{M}*)[\\u200C\\u200D]';
/** Says that the character before it is an emoji, or is none. */
const PRESENTATION_NEEDED = '(?<=[\\p{Emoji}\\p{Extended_Pictographic}])[\\uFE0E\\uFE0F]';
/** The letters of a flag of a part of a country. */
const FLAG_NEEDED = '(?<=\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{0,6})[\\u{E0061}-\\u{E007A}\\u{E007F}]';
const NEEDED = new RegExp(`${JOINERS_NEEDED}|${PRESENTATION_NEEDED}|${FLAG_NEEDED}`, 'uy');
/** All that goes: control and format characters, fillers and selectors; not the tab, the line feed, nor Arabic signs that show. */
const UNSEEN =
  /(?![\u0600-\u0605\u06DD\u070F\u08E2])[\p{Cf}\u0000-\u0008\u000E-\u001F\u007F-\u009F\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2065\u3164\uFE00-\uFE0F\uFFA0\u{E0000}-\u{E0FFF}]/gu;

/** Makes a text harmless; one that is so already stays as it is. */
export function harmlessText(text: string): string {
  const plain = text.replace(OTHER_BREAKS, '\n').replace(OTHER_SPACES, ' ');
  return plain.replace(UNSEEN, (character, offset: number) =>
    isNeeded(plain, offset) ? character : '',
  );
}

/** Makes every text in data harmless; keys are left, and so is all that is no text. */
export function harmless(data: unknown): unknown {
  if (typeof data === 'string') return harmlessText(data);
  if (Array.isArray(data)) return data.map(harmless);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, harmless(value)]));
}

function isNeeded(text: string, offset: number): boolean {
  NEEDED.lastIndex = offset;
  return NEEDED.test(text);
}
