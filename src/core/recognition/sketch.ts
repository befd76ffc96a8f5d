/**
 * Sketches of texts: few of a text's shingles, chosen so that texts that share a run of words share some of them.
 *
 * Winnowing after S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing: local algorithms for document fingerprinting"
 * (2003): of each window the shingle with the smallest hash.
 */

import { shingles } from './fingerprint.ts';
import { readWords } from './words.ts';

/** Shingles in a window: two texts with twelve words in a row in common have a chosen one in common. */
const WINDOW = 8;

/**
 * Sketches a text.
 *
 * @param shingles the text's, in order
 * @returns the chosen ones, each once
 */
export function sketchOf(shingles: Uint32Array): Uint32Array {
  const chosen = new Set<number>();
  const last = Math.max(0, shingles.length - WINDOW);
  for (let start = 0; start <= last && start < shingles.length; start++) {
    chosen.add(Math.min(...shingles.subarray(start, start + WINDOW)));
  }
  return Uint32Array.from(chosen);
}

/** Sketches a text that is not read yet. */
export function sketchOfText(text: string): ReadonlySet<number> {
  return new Set(sketchOf(shingles(readWords(text).map((word) => word.text))));
}

/** How many shingles of one sketch are in another. */
export function sharedInSketches(one: Uint32Array, other: ReadonlySet<number>): number {
  return one.reduce((count, shingle) => count + (other.has(shingle) ? 1 : 0), 0);
}
