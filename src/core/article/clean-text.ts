/** Texts of a page as plain lines: what nobody sees in them is taken out. */

/** Lone halves of a character, control characters, soft hyphens, marks of direction, and what has no width but for joiners. */
const UNSEEN =
  /\p{Cs}|[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const CUT = '…';
/** No word is longer, so a cut that finds no space within it falls into a word. */
const LONGEST_WORD = 40;

/**
 * Makes a text one line without anything unseen in it.
 *
 * @param maxLength in UTF-16 code units; a longer text is cut between two words, and ends in an ellipsis
 */
export function cleanText(text: string, maxLength: number): string {
  const line = text
    .replace(UNSEEN, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
  if (line.length <= maxLength) return line;
  const room = maxLength - CUT.length;
  const space = line.lastIndexOf(' ', room);
  const end = space > room - LONGEST_WORD && space > 0 ? space : room;
  // A character of two halves is not cut in two.
  return line.slice(0, end).replace(/[\uD800-\uDBFF]$/, '') + CUT;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const MAX_CODE_POINT = 0x10ffff;

/** Undoes HTML in what should be plain text, as outlets' software leaves it in their data. */
export function withoutMarkup(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, '').replace(ENTITY, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
    return code > 0 && code <= MAX_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
