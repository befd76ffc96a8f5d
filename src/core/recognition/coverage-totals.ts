/** What the parts of a story's coverage come to, for a line that says it. */
import type { CoverageKind, CoveragePart } from './coverage.ts';

/** Adds up the words of one kind. */
export function wordsOf(parts: readonly CoveragePart[], kind: CoverageKind): number {
  return parts.reduce((sum, part) => sum + (part.kind === kind ? part.words : 0), 0);
}

/**
 * How much of the story stands on the page.
 *
 * @returns a share in whole hundredths, rounded down: a story that lacks a word is not said to be whole
 */
export function shareHere(parts: readonly CoveragePart[]): number {
  const all = parts.reduce((sum, { words }) => sum + words, 0);
  return all === 0 ? 0 : Math.floor((wordsOf(parts, 'here') * 100) / all) / 100;
}
