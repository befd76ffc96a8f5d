/**
 * The coverage of a story, which the popup draws as a bar: which parts of the known copy stand on the
 * page, which were reworded, and which are left out.
 */
import { SHINGLE_WORDS } from './fingerprint.ts';
import type { ShingleMatch, Passage } from './passages.ts';

/** Consecutive words of the known copy that are all of one kind. */
export type CoveragePart = { readonly kind: CoverageKind; readonly words: number };
/** `changed`: other words stand in their place; `missing`: none do. */
export type CoverageKind = 'here' | 'changed' | 'missing';

/** A replacement has at least half as many words as what it replaces … */
const MIN_REPLACEMENT_RATIO = 1 / 2;
/** … and at most about twice as many. */
const MAX_REPLACEMENT_RATIO = 2;
const REPLACEMENT_TOLERANCE_WORDS = 5;

/**
 * Divides a copy into parts by what of it stands in a text.
 *
 * @param passages the passages of the recognised span, in the order of the text
 * @param length the number of words of the known copy
 * @returns parts in the order of the copy; their words add up to `length`
 */
export function coverageOf(passages: readonly Passage[], length: number): CoveragePart[] {
  const kinds = new Array<CoverageKind>(length).fill('missing');
  const hits = passages.flatMap((passage) => passage.hits);
  hits.forEach((hit, index) => {
    const next = hits[index + 1];
    if (!next || !isReplaced(hit, next)) return;
    kinds.fill('changed', hit.copyIndex + SHINGLE_WORDS, next.copyIndex);
  });
  for (const { copyIndex } of hits) kinds.fill('here', copyIndex, copyIndex + SHINGLE_WORDS);
  return partsOf(kinds);
}

/** Whether the copy's words between two hits are replaced by others in the text. */
function isReplaced(hit: ShingleMatch, next: ShingleMatch): boolean {
  const before = next.copyIndex - hit.copyIndex - SHINGLE_WORDS;
  const after = next.textIndex - hit.textIndex - SHINGLE_WORDS;
  if (before <= 0 || after < before * MIN_REPLACEMENT_RATIO) return false;
  return after <= before * MAX_REPLACEMENT_RATIO + REPLACEMENT_TOLERANCE_WORDS;
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
