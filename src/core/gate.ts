/**
 * A page's raw text goes in; the known words that stand in it come out. Nearly every page on the
 * web is done with here, so this makes one pass and allocates nothing for a word it doesn't know.
 */
import { HASH_START, hashOn, hashWord } from './hash.ts';

/** What the content script knows of all stories together. */
export type Gate = {
  /** Words as compared, see {@link readWords}. */
  readonly words: readonly string[];
  /** How many different ones let a page through. */
  readonly enough: number;
};

/** What a character is to the gate: a letter's folded code, or one of these two. */
const PARTS_WORDS = 0;
const INVISIBLE = 1;

const [DIGIT_0, DIGIT_9, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a];

const INVISIBLE_CHARACTER = /^[\u00AD\u034F\u200B-\u200F\u2060\uFEFF\p{M}]$/u;
const WORD_CHARACTER = /^[\p{L}\p{N}]/u;

/**
 * Finds which of the gate's words stand in a text, however they are written: letter case,
 * diacritics and soft hyphens make no difference.
 *
 * @param text a text as it comes, mark-up removed
 * @returns the gate's words found; the gate is open when there are at least `gate.enough`
 */
export function wordsAtGate(text: string, gate: Gate): string[] {
  const known = new Map(gate.words.map((word) => [hashWord(word), word]));
  const found = new Set<string>();
  let hash = HASH_START;
  for (let at = 0; at <= text.length; at++) {
    const folded = at < text.length ? fold(text.charCodeAt(at)) : PARTS_WORDS;
    if (folded === INVISIBLE) continue;
    if (folded !== PARTS_WORDS) {
      hash = hashOn(hash, folded);
    } else if (hash !== HASH_START) {
      const word = known.get(hash);
      if (word !== undefined) found.add(word);
      hash = HASH_START;
    }
  }
  return [...found];
}

/** Folded codes beyond ASCII, filled as characters are met: a page uses few different ones. */
const foldedCodes = new Map<number, number>();

function fold(code: number): number {
  if (code < 0x80) return foldAscii(code);
  let folded = foldedCodes.get(code);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCharCode(code));
    foldedCodes.set(code, folded);
  }
  return folded;
}

function foldAscii(code: number): number {
  if (code >= LOWER_A && code <= LOWER_Z) return code;
  if (code >= UPPER_A && code <= UPPER_Z) return code + LOWER_A - UPPER_A;
  return code >= DIGIT_0 && code <= DIGIT_9 ? code : PARTS_WORDS;
}

function foldCharacter(character: string): number {
  if (INVISIBLE_CHARACTER.test(character)) return INVISIBLE;
  if (!WORD_CHARACTER.test(character)) return PARTS_WORDS;
  return character.toLowerCase().normalize('NFKD').charCodeAt(0);
}
