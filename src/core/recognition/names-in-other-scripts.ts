/**
 * Names that are not written in Latin letters, for the gate of a reader's own stories. Some scripts have capitals, others
 * don't; so all of a word is matched that may begin such a name, and nothing is known of letters within it.
 */
import { INVISIBLE, normalise } from './normalise.ts';

const LATIN_NAME = /^[0-9a-z\xDF-\xF6\xF8-\u024F\u1E00-\u1EFF]/;
/** The first character that is no Latin letter with or without diacritics, but for symbols. */
const FIRST_CODE = 0x370;
const LAST_CODE = 0xffff;
/** Georgian has capitals, and writes names without them. */
const GEORGIAN = /[\u10D0-\u10FF]/;

/**
 * A character that no word has: spaces, controls, symbols, surrogates, and the punctuation of scripts that have their
 * own. A table of all letters would be several kilobytes.
 */
const BETWEEN_WORDS = [
  '\\0-\\x2F:-@\\[-\\x60{-\\xA9\\xAB\\xAC\\xAE-\\xB4\\xB6-\\xB9\\xBB-\\xBF\\xD7\\xF7',
  // Greek, Armenian, Hebrew, Arabic, Syriac, Indic, Tibetan, Georgian, Ethiopic, Khmer and Mongolian.
  '\\u037E\\u0384\\u0385\\u0387\\u055A-\\u055F\\u0589\\u058A\\u05BE\\u05C0\\u05C3\\u05C6\\u05F3\\u05F4',
  '\\u0600-\\u060F\\u061B-\\u061F\\u066A-\\u066D\\u06D4\\u0700-\\u070D\\u0964\\u0965\\u0970\\u0F04-\\u0F14',
  '\\u10FB\\u1360-\\u1368\\u17D4-\\u17DB\\u1800-\\u180A',
  '\\u2000-\\u200A\\u2010-\\u2029\\u202F-\\u205F\\u2070-\\u2BFF\\u2E00-\\u2E7F\\u3000-\\u303F\\uD800-\\uDFFF',
  '\\uFF00-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65',
].join('');
const WITHIN_WORD = `[^${BETWEEN_WORDS}]`;
/** An apostrophe in a name: Лук’яненко. */
const APOSTROPHE_WITHIN = `['\\u2019\\u02BC](?=[${INVISIBLE}]*${WITHIN_WORD})`;

/** Whether a normalised name begins with a Latin letter or a digit. */
export function isLatinName(name: string): boolean {
  return LATIN_NAME.test(name);
}

/** An expression's source for whatever may be one of the names: a whole word that begins as one of them does. */
export function patternOfOtherNames(names: readonly string[]): string {
  const initials = initialsOf(new Set(names.map((name) => name.charAt(0))));
  return `${initials}(?<!${WITHIN_WORD}.)(?:${WITHIN_WORD}|${APOSTROPHE_WITHIN})*`;
}

/** A class of all characters that become one of these letters: as capitals where the script has them, with diacritics. */
function initialsOf(letters: ReadonlySet<string>): string {
  const ranges: { from: number; to: number }[] = [];
  for (let code = FIRST_CODE; code <= LAST_CODE; code++) {
    if (!isInitial(String.fromCharCode(code), letters)) continue;
    const last = ranges.at(-1);
    if (last?.to === code - 1) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  return `[${ranges.map(({ from, to }) => `${escaped(from)}-${escaped(to)}`).join('')}]`;
}

function isInitial(character: string, letters: ReadonlySet<string>): boolean {
  const isWritten = character === character.toUpperCase() || GEORGIAN.test(character);
  return isWritten && letters.has(normalise(character).charAt(0));
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
