/**
 * A recognition goes in; the story from its first word to its last comes out as a strip: what stands
 * here, what this copy changed, and what it leaves out.
 */
import { SHINGLE_WORDS } from './fingerprint.ts';
import type { Hit, Passage } from './passages.ts';

/** One part of the strip, in words of the known copy. */
export type CoveragePart = { readonly kind: CoverageKind; readonly words: number };
/** Changed: other words stand in its place. Missing: none do. */
export type CoverageKind = 'here' | 'changed' | 'missing';

/** A change has at least half as many words as what it stands for, and about twice at most. */
const LEAST_OF_A_CHANGE = 1 / 2;
const MOST_OF_A_CHANGE = 2;
const WORDS_TO_SPARE = 5;

/**
 * Draws the strip.
 *
 * @param passages the passages of the recognised span, in the order of the text
 * @param length the known copy's words
 * @returns parts from the first word to the last; their words add up to the length
 */
export function coverageOf(passages: readonly Passage[], length: number): CoveragePart[] {
  const kinds = new Array<CoverageKind>(length).fill('missing');
  const hits = passages.flatMap((passage) => passage.hits);
  hits.forEach((hit, index) => {
    const next = hits[index + 1];
    if (next && isReplaced(hit, next)) kinds.fill('changed', hit.of + SHINGLE_WORDS, next.of);
  });
  for (const { of } of hits) kinds.fill('here', of, of + SHINGLE_WORDS);
  return partsOf(kinds);
}

/** Whether other words stand where the copy has some between two hits. */
function isReplaced(hit: Hit, next: Hit): boolean {
  const left = next.of - hit.of - SHINGLE_WORDS;
  const put = next.at - hit.at - SHINGLE_WORDS;
  if (left <= 0 || put < left * LEAST_OF_A_CHANGE) return false;
  return put <= left * MOST_OF_A_CHANGE + WORDS_TO_SPARE;
}

function partsOf(kinds: readonly CoverageKind[]): CoveragePart[] {
  const parts: { kind: CoverageKind; words: number }[] = [];
  for (const kind of kinds) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.words++;
    else parts.push({ kind, words: 1 });
  }
  return parts;
}
