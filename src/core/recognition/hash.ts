/** Hashes of words: FNV-1a (Fowler, Noll and Vo) with 32 bits, over UTF-16 code units instead of bytes. */

const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hashes a word to a signed 32-bit number. */
export function hashWord(word: string): number {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), PRIME);
  }
  return hash;
}
