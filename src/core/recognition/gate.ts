/**
 * The gate: whether the names of a known story stand in a page's raw text. Nearly every page on the
 * web is ruled out here, so only one regular expression runs over the whole text.
 */
import { hashWord } from './hash.ts';
import { normalise } from './normalise.ts';

/** What the content script knows of all stories together; built by build-gate.ts. */
export type Gate = {
  /** Matches whatever may be one of the names, as it is written in the text; a global expression. */
  readonly pattern: RegExp;
  /** How many characters enough names of a story have together, at the least. */
  readonly minCharacters: number;
  readonly groups: readonly GateGroup[];
};

/** The stories that have the same number of names and need the same number of them. */
export type GateGroup = {
  /** How many names each story has. */
  readonly nameCount: number;
  /** How many different names of a story open the gate for it. */
  readonly minNames: number;
  /** The hashes of the names, story after story, each as {@link encodeNameHash} writes it. */
  readonly hashes: string;
};

/** How text begins that has capitals of its own; some has them by a style alone. Cheap, since every page pays for it. */
const CAPITALS = /^(?:[^A-Z]{0,2000}[A-Z]){5}/;
/** A longer text without capitals is code. */
const MAX_ARTICLE_CHARACTERS = 100_000;
/**
 * A candidate with a capital after a small letter, or longer than a name: the words of some pages stand apart
 * by style alone, and are glued together in the raw text.
 */
const GLUED = /[a-z]\W?[A-Z]|.{25}/;
/** So much of it is looked at, since it may go on for megabytes: each beginning of a word may be a name. */
const MAX_GLUED_WORDS = 99;
const MAX_NAME_CHARACTERS = 20;
/** Characters in an encoded hash. */
const HASH_CHARACTERS = 3;
/** Bits in each of them: few enough that every value is a printable character. */
const CHARACTER_BITS = 6;
/** The character code that stands for 0. */
const FIRST_CHARACTER_CODE = 0x3f;
/** Enough that other words rarely collide with a name: a page has some hundred names, of 2 ** 18 hashes. */
const HASH_BITS = HASH_CHARACTERS * CHARACTER_BITS;

/**
 * Finds the names of stories that may stand in a text, however the names are written: in capitals,
 * with diacritics or soft hyphens.
 *
 * @param text a page's text as it comes, without mark-up
 * @returns the normalised names found of each story that has enough of them; none where the gate
 *   stays shut. Another word may have a name's hash, so the caller compares the names themselves.
 */
export function namesAtGate(text: string, { pattern, minCharacters, groups }: Gate): string[] {
  const candidates =
    text.match(pattern) ?? (mayLackCapitals(text) ? text.match(new RegExp(pattern, 'gi')) : null);
  // Most pages have a few words like names, which are too few whatever they are.
  if (!candidates || candidates.join('').length < minCharacters) return [];
  const namesByHash = new Map<number, string>();
  const add = (candidate: string): void => {
    const name = normalise(candidate);
    namesByHash.set(hashName(name), name);
  };
  for (const candidate of new Set(candidates)) {
    add(candidate);
    if (!GLUED.test(candidate)) continue;
    for (const word of candidate.split(/(?=[A-Z])/, MAX_GLUED_WORDS)) {
      for (let length = MAX_NAME_CHARACTERS; length; length--) add(word.slice(0, length));
    }
  }
  return groups.flatMap((group) => namesInGroup(group, namesByHash));
}

/** Whether a text may have its capitals by a style alone; a longer one is code, and is not asked. */
function mayLackCapitals(text: string): boolean {
  return text.length < MAX_ARTICLE_CHARACTERS && !CAPITALS.test(text);
}

/** Encodes the hash of a normalised name as {@link namesAtGate} reads it, in three characters. */
export function encodeNameHash(name: string): string {
  const hash = hashName(name);
  let text = '';
  for (let shift = HASH_BITS - CHARACTER_BITS; shift >= 0; shift -= CHARACTER_BITS) {
    text += String.fromCharCode(
      FIRST_CHARACTER_CODE + ((hash >>> shift) & (2 ** CHARACTER_BITS - 1)),
    );
  }
  return text;
}

/** The names found of each story of a group for which the gate is open. */
function namesInGroup(
  { nameCount, minNames, hashes }: GateGroup,
  namesByHash: ReadonlyMap<number, string>,
): string[] {
  const all: string[] = [];
  for (let story = 0; story < hashes.length; story += nameCount * HASH_CHARACTERS) {
    const found: string[] = [];
    const end = story + nameCount * HASH_CHARACTERS;
    for (let at = story; at < end; at += HASH_CHARACTERS) {
      // With many stories, what is not looked up is most of the time.
      if (found.length + (end - at) / HASH_CHARACTERS < minNames) break;
      const name = namesByHash.get(decodeHash(hashes, at));
      if (name !== undefined) found.push(name);
    }
    if (found.length >= minNames) all.push(...found);
  }
  return all;
}

function decodeHash(hashes: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + HASH_CHARACTERS; index++) {
    hash = (hash << CHARACTER_BITS) | (hashes.charCodeAt(index) - FIRST_CHARACTER_CODE);
  }
  return hash;
}

function hashName(name: string): number {
  return hashWord(name) >>> (32 - HASH_BITS);
}
