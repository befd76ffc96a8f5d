/** A word goes in; its hash comes out: FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 code units. */

const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hashes a word to a signed 32-bit number. */
export function hashWord(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}
