/**
 * A page's raw text goes in; the names of known stories that stand in it come out. Nearly every page
 * on the web is done with here, so all that goes through the whole text is one regular expression.
 */
import { hashWord } from './hash.ts';
import { normalise } from './normalise.ts';

/** What the content script knows of all stories together; made by tools/story/build-gate.ts. */
export type Gate = {
  /** Finds whatever may be one of the names, as it is written; global. */
  readonly pattern: RegExp;
  readonly groups: readonly GateGroup[];
};

/** Stories of one shape. */
export type GateGroup = {
  /** How many names each has. */
  readonly names: number;
  /** How many different ones of a story's open the gate for it. */
  readonly enough: number;
  /** The hashes of the names, story after story, see {@link packNameHash}. */
  readonly hashes: string;
};

/** Characters a hash. */
const HASH_LENGTH = 3;
/** Bits a character: few enough for a printable one. */
const CHARACTER_BITS = 6;
const FIRST_CHARACTER = 0x3f;
/** Stays clear of words that only look alike: a page has some hundred names, of 2 ** 18 hashes. */
const HASH_BITS = HASH_LENGTH * CHARACTER_BITS;

/**
 * Finds the names of stories that may stand in a text, however the names are written: in capitals,
 * with diacritics or soft hyphens.
 *
 * @param text a text as it comes, mark-up removed
 * @returns the names found of each story that has enough of them, normalised; the gate is shut for
 *   none. A name's hash may be another word's, so who asks for a story compares the names.
 */
export function namesAtGate(text: string, { pattern, groups }: Gate): string[] {
  const written = text.match(pattern);
  if (!written) return [];
  const named = new Map<number, string>();
  for (const one of new Set(written)) {
    const name = normalise(one);
    named.set(hashName(name), name);
  }
  return groups.flatMap((group) => namesOfOpen(group, named));
}

/** Writes a name's hash as {@link namesAtGate} reads it. */
export function packNameHash(name: string): string {
  const hash = hashName(name);
  let text = '';
  for (let shift = HASH_BITS - CHARACTER_BITS; shift >= 0; shift -= CHARACTER_BITS) {
    text += String.fromCharCode(FIRST_CHARACTER + ((hash >>> shift) & (2 ** CHARACTER_BITS - 1)));
  }
  return text;
}

function namesOfOpen(
  { names, enough, hashes }: GateGroup,
  named: ReadonlyMap<number, string>,
): string[] {
  const open: string[] = [];
  for (let story = 0; story < hashes.length; story += names * HASH_LENGTH) {
    const found: string[] = [];
    for (let at = story; at < story + names * HASH_LENGTH; at += HASH_LENGTH) {
      const name = named.get(hashAt(hashes, at));
      if (name !== undefined) found.push(name);
    }
    if (found.length >= enough) open.push(...found);
  }
  return open;
}

function hashAt(hashes: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + HASH_LENGTH; index++) {
    hash = (hash << CHARACTER_BITS) | (hashes.charCodeAt(index) - FIRST_CHARACTER);
  }
  return hash;
}

function hashName(name: string): number {
  return hashWord(name) >>> (32 - HASH_BITS);
}
