/**
 * The passages that a text shares with a copy, each as a span of the text and a span of the copy.
 *
 * Matching runs are chained into passages after S. Schleimer, D. Wilkerson and A. Aiken,
 * "Winnowing" (2003), and as sequence alignment extends its seeds: a desk that changes one word
 * breaks five shingles, so single shingles understate how much of a reworded passage is there.
 */
import { SHINGLE_WORDS } from './fingerprint.ts';
import type { Span } from './span.ts';

/** Changed words that may stand between two matching runs of one passage: half a sentence. */
const MAX_CHANGED_WORDS = 12;
/** Words that may stand between two paragraphs that are neighbours in the copy: an advert, related links. */
const MAX_INSERTED_WORDS = 40;
/** Words of the copy that may be missing at the place of an insertion. */
const MAX_WORDS_LOST_AT_INSERTION = 2;

/**
 * Of more passages, the longest are kept. A page has some hundred at most, unless it is made to keep us
 * busy.
 */
const MAX_PASSAGES = 1000;
/** Of the places of a phrase that the copy itself repeats, the first ones count. */
const MAX_PLACES = 16;

/** One shingle that the text and the copy have in common, by the index of its first word in each. */
export type ShingleMatch = { readonly textIndex: number; readonly copyIndex: number };

/** A part of the text that matches a part of the copy; spans count words. */
export type Passage = {
  readonly text: Span;
  readonly copy: Span;
  /** Words in the text's span that are not the story's: insertions between two of its paragraphs. */
  readonly inserted: number;
  /** The shingles that match, in the order of the text. */
  readonly hits: readonly ShingleMatch[];
};

/**
 * Finds the passages that a text shares with a copy.
 *
 * @param text the text's shingles in reading order
 * @param places the indexes at which each shingle stands in the copy, see {@link placesIn}
 * @returns passages in the order of the text, at most {@link MAX_PASSAGES}
 */
export function findPassages(
  text: Uint32Array,
  places: ReadonlyMap<number, readonly number[]>,
): Passage[] {
  let passages: Passage[] = [];
  let hits: ShingleMatch[] = [];
  let inserted = 0;
  let last: ShingleMatch | null = null;
  const closePassage = (): void => {
    const passage = passageOf(hits, inserted);
    if (passage) passages.push(passage);
    // Twice as many, so that to choose among them stays rare.
    if (passages.length >= 2 * MAX_PASSAGES) passages = longest(passages);
    hits = [];
    inserted = 0;
  };
  for (let textIndex = 0; textIndex < text.length; textIndex++) {
    const copyIndexes = places.get(text[textIndex] ?? -1);
    if (!copyIndexes) continue;
    const hit: ShingleMatch = { textIndex, copyIndex: nextPlace(copyIndexes, last) };
    const insertedBefore = last && insertedBetween(last, hit);
    if (insertedBefore === null) closePassage();
    else inserted += insertedBefore;
    hits.push(hit);
    last = hit;
  }
  closePassage();
  return longest(passages);
}

/** The longest passages, as many as are kept, in the order of the text. */
function longest(passages: Passage[]): Passage[] {
  if (passages.length <= MAX_PASSAGES) return passages;
  const kept = new Set(
    passages.toSorted((one, other) => other.hits.length - one.hits.length).slice(0, MAX_PASSAGES),
  );
  return passages.filter((passage) => kept.has(passage));
}

/** Indexes a fingerprint: for each shingle, the word indexes at which it begins in the copy. */
export function placesIn(fingerprint: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  fingerprint.forEach((shingle, copyIndex) => {
    const known = places.get(shingle);
    if (!known) places.set(shingle, [copyIndex]);
    else if (known.length < MAX_PLACES) known.push(copyIndex);
  });
  return places;
}

/** Of a shingle's places in the copy, the first one after the last hit, so that a passage goes on. */
function nextPlace(copyIndexes: readonly number[], last: ShingleMatch | null): number {
  const after = last ? copyIndexes.find((index) => index > last.copyIndex) : undefined;
  return after ?? copyIndexes[0] ?? 0;
}

/** The number of words inserted between two hits; null where the second begins a new passage. */
function insertedBetween(last: ShingleMatch, hit: ShingleMatch): number | null {
  const inText = hit.textIndex - last.textIndex;
  const inCopy = hit.copyIndex - last.copyIndex;
  if (inCopy <= 0) return null;
  const maxDistance = SHINGLE_WORDS + MAX_CHANGED_WORDS;
  if (inText <= maxDistance && inCopy <= maxDistance) return 0;
  if (inCopy > SHINGLE_WORDS + MAX_WORDS_LOST_AT_INSERTION) return null;
  return inText <= SHINGLE_WORDS + MAX_INSERTED_WORDS ? inText - SHINGLE_WORDS : null;
}

function passageOf(hits: readonly ShingleMatch[], inserted: number): Passage | null {
  const first = hits[0];
  const last = hits.at(-1);
  if (!first || !last) return null;
  return {
    text: { from: first.textIndex, to: last.textIndex + SHINGLE_WORDS },
    copy: { from: first.copyIndex, to: last.copyIndex + SHINGLE_WORDS },
    inserted,
    hits,
  };
}
