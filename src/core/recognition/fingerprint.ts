/**
 * Words go in; a fingerprint comes out: the hashes of the text's word shingles, in order.
 *
 * Shingling after A. Broder, "On the resemblance and containment of documents" (1997). A hash is
 * cut to 24 bits: enough that a page of a hundred thousand words meets a copy's fingerprint by
 * chance about twice, and four characters a shingle when packed.
 */
import { hashWord } from './hash.ts';

/** Words a shingle. Five is short enough to survive an edit nearby, long enough to be no phrase. */
export const SHINGLE_WORDS = 5;

const SHINGLE_FACTOR = 0x9e3779b1;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Hashes every run of {@link SHINGLE_WORDS} words.
 *
 * @param words words as compared
 * @returns one 24-bit hash a run, in order; empty for a text shorter than one run
 */
export function shingles(words: readonly string[]): Uint32Array {
  const hashes = Uint32Array.from(words, hashWord);
  const runs = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let start = 0; start < runs.length; start++) {
    let run = 0;
    for (let word = start; word < start + SHINGLE_WORDS; word++) {
      run = (Math.imul(run, SHINGLE_FACTOR) + (hashes[word] ?? 0)) | 0;
    }
    runs[start] = scramble(run) >>> 8;
  }
  return runs;
}

/**
 * Writes a fingerprint as text.
 *
 * @param fingerprint 24-bit hashes
 * @returns four base64 characters a hash
 */
export function pack(fingerprint: Uint32Array): string {
  let text = '';
  for (const hash of fingerprint) {
    for (let shift = 18; shift >= 0; shift -= 6) text += ALPHABET.charAt((hash >>> shift) & 63);
  }
  return text;
}

/**
 * Reads a fingerprint that {@link pack} wrote.
 *
 * @throws RangeError where the text is no packed fingerprint
 */
export function unpack(text: string): Uint32Array {
  if (text.length % 4 !== 0) throw new RangeError('a fingerprint has four characters a shingle');
  const fingerprint = new Uint32Array(text.length / 4);
  for (let at = 0; at < text.length; at++) {
    const digit = ALPHABET.indexOf(text.charAt(at));
    if (digit < 0) throw new RangeError(`a fingerprint can't hold "${text.charAt(at)}"`);
    fingerprint[at >> 2] = ((fingerprint[at >> 2] ?? 0) << 6) | digit;
  }
  return fingerprint;
}

/** The finaliser of MurmurHash3 (A. Appleby): every bit of the input moves every bit that is kept. */
function scramble(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
