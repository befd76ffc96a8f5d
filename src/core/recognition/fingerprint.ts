/**
 * Fingerprints of texts: the hashes of a text's word shingles, in order.
 *
 * Shingling after A. Broder, "On the resemblance and containment of documents" (1997). Hashes have
 * 24 bits, four characters a shingle when encoded: few enough collisions that of a page of a hundred
 * thousand words about two shingles match a copy by chance.
 */
import { hashWord } from './hash.ts';

/** Words in a shingle. Five are few enough to survive an edit nearby and too many for a common phrase. */
export const SHINGLE_WORDS = 5;

const SHINGLE_FACTOR = 0x9e3779b1;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Hashes the shingles of a text.
 *
 * @param words the text's words as compared, in reading order
 * @returns a 24-bit hash for each run of {@link SHINGLE_WORDS} words, in order; empty for a shorter text
 */
export function shingles(words: readonly string[]): Uint32Array {
  const hashes = Uint32Array.from(words, hashWord);
  const all = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let start = 0; start < all.length; start++) {
    let shingle = 0;
    for (let word = start; word < start + SHINGLE_WORDS; word++) {
      shingle = (Math.imul(shingle, SHINGLE_FACTOR) + (hashes[word] ?? 0)) | 0;
    }
    all[start] = mixBits(shingle) >>> 8;
  }
  return all;
}

/**
 * Encodes a fingerprint as text, for a story's data file.
 *
 * @param fingerprint 24-bit hashes
 * @returns four base64 characters for each hash
 */
export function encodeFingerprint(fingerprint: Uint32Array): string {
  let text = '';
  for (const hash of fingerprint) {
    for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET.charAt((hash >>> shift) & 63);
  }
  return text;
}

/**
 * Decodes a fingerprint that {@link encodeFingerprint} has encoded.
 *
 * @returns its 24-bit hashes
 * @throws RangeError where the text is no encoded fingerprint
 */
export function decodeFingerprint(text: string): Uint32Array {
  if (text.length % 4 !== 0) {
    throw new RangeError('a fingerprint has four characters for each shingle');
  }
  const fingerprint = new Uint32Array(text.length / 4);
  for (let index = 0; index < text.length; index++) {
    const digit = ALPHABET.indexOf(text.charAt(index));
    if (digit < 0) throw new RangeError(`a fingerprint can't hold "${text.charAt(index)}"`);
    fingerprint[index >> 2] = ((fingerprint[index >> 2] ?? 0) << 6) | digit;
  }
  return fingerprint;
}

/** The finaliser of MurmurHash3 (A. Appleby): every bit of the input affects every bit of the result. */
function mixBits(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
