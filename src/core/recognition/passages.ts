/**
 * A text's shingles and a copy's fingerprint go in; the passages that the two have in common come
 * out, each as a stretch of the text and the stretch of the copy that stands there.
 *
 * Chains of matching runs after S. Schleimer, D. Wilkerson and A. Aiken, "Winnowing" (2003), and the
 * extension of seeds in sequence alignment: a desk that changes a word breaks five shingles, so the
 * shingles alone say too little of a reworded passage.
 */
import { SHINGLE_WORDS } from './fingerprint.ts';
import type { Span } from './span.ts';

/** Words that may stand changed between two matching runs of one passage: half a sentence. */
const LONGEST_CHANGE = 12;
/** Words that may stand between two paragraphs that follow each other in the copy: an advert, related links. */
const LONGEST_INSERTION = 40;
/** Words of the copy that may be missing where something was put in. */
const LONGEST_SEAM = 2;

/** One shingle of the copy that stands in the text: where in the text, and where in the copy. */
export type Hit = { readonly at: number; readonly of: number };

/** Stretches of words, in the text and in the copy. */
export type Passage = {
  readonly text: Span;
  readonly copy: Span;
  /** Words of others that stand in the text between two of its paragraphs. */
  readonly inserted: number;
  /** The shingles that match, in order. */
  readonly hits: readonly Hit[];
};

/**
 * Finds the passages that a text shares with a copy.
 *
 * @param text the text's shingles in reading order
 * @param places where each shingle stands in the copy, see {@link placesIn}
 * @returns passages in the order of the text
 */
export function findPassages(
  text: Uint32Array,
  places: ReadonlyMap<number, readonly number[]>,
): Passage[] {
  const passages: Passage[] = [];
  let hits: Hit[] = [];
  let inserted = 0;
  let last: Hit | null = null;
  const close = (): void => {
    const passage = passageOf(hits, inserted);
    if (passage) passages.push(passage);
    hits = [];
    inserted = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const known = places.get(text[at] ?? -1);
    if (!known) continue;
    const hit: Hit = { at, of: nextPlace(known, last) };
    const between = last && wordsBetween(last, hit);
    if (between === null) close();
    else inserted += between;
    hits.push(hit);
    last = hit;
  }
  close();
  return passages;
}

/** Where each shingle of a fingerprint stands in its copy. */
export function placesIn(fingerprint: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  fingerprint.forEach((shingle, of) => {
    const known = places.get(shingle);
    if (known) known.push(of);
    else places.set(shingle, [of]);
  });
  return places;
}

/** Of several places, the one where the copy goes on. */
function nextPlace(known: readonly number[], last: Hit | null): number {
  const after = last ? known.find((of) => of > last.of) : undefined;
  return after ?? known[0] ?? 0;
}

/** Whether a hit goes on with the passage of the last: the words put in between, or null. */
function wordsBetween(last: Hit, hit: Hit): number | null {
  const inText = hit.at - last.at;
  const inCopy = hit.of - last.of;
  if (inCopy <= 0) return null;
  const longest = SHINGLE_WORDS + LONGEST_CHANGE;
  if (inText <= longest && inCopy <= longest) return 0;
  if (inCopy > SHINGLE_WORDS + LONGEST_SEAM) return null;
  return inText <= SHINGLE_WORDS + LONGEST_INSERTION ? inText - SHINGLE_WORDS : null;
}

function passageOf(hits: readonly Hit[], inserted: number): Passage | null {
  const first = hits[0];
  const last = hits.at(-1);
  if (!first || !last) return null;
  return {
    text: { from: first.at, to: last.at + SHINGLE_WORDS },
    copy: { from: first.of, to: last.of + SHINGLE_WORDS },
    inserted,
    hits,
  };
}
