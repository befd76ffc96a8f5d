/** FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 code units: a character at a time or a word. */

export const HASH_START = 0x811c9dc5 | 0;

/** Takes one more code unit into a hash. */
export function hashOn(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Hashes a whole word to a signed 32-bit number. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}
