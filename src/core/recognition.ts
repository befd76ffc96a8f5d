/**
 * A page's words and the known copies' fingerprints go in; which story stands there, how much of it
 * and from where to where, comes out.
 *
 * The share of the whole page that is the story says nothing: pages carry menus and comments. So
 * the best span is sought, and two shares count together: how much of the story stands in the span,
 * and how much of the span is the story. Their harmonic mean is high only for a copy.
 */
import { SHINGLE_WORDS, shingles } from './fingerprint.ts';

/** A known copy of a story. */
export type KnownCopy = {
  readonly story: string;
  readonly copy: string;
  readonly fingerprint: Uint32Array;
};

/** The finding that a text carries a story. Shares are between 0 and 1. */
export type Recognition = {
  readonly story: string;
  /** The known copy that it resembles most. */
  readonly copy: string;
  /** The share of the copy's shingles that stand in the span. */
  readonly ofStory: number;
  /** The share of the span's shingles that are the copy's. */
  readonly ofSpan: number;
  /** Index of the span's first word. */
  readonly from: number;
  /** Index of the word after the span's last. */
  readonly to: number;
};

/**
 * The least harmonic mean of the two shares that is called the story. Reworded copies measured 0.41
 * and more, articles that recycle paragraphs, digests and other reports of the event below 0.39.
 */
export const THRESHOLD = 0.4;

/**
 * Finds the copy that a text carries.
 *
 * @param words the text's words as compared, in reading order
 * @param copies the copies that may stand there
 * @returns the best recognition, or null where none reaches {@link THRESHOLD}
 */
export function recognise(
  words: readonly string[],
  copies: readonly KnownCopy[],
): Recognition | null {
  const text = shingles(words);
  let best: Match | null = null;
  for (const copy of copies) {
    const match = bestMatch(text, copy);
    if (match && isBetter(match, best)) best = match;
  }
  return best?.recognition ?? null;
}

type Match = {
  readonly recognition: Recognition;
  /** The harmonic mean of its two shares. */
  readonly score: number;
  /** How many different shingles of the copy stand in the span. */
  readonly shared: number;
};

/** The copy that accounts for more of the page is the nearer one; of equals, the better fit. */
function isBetter(match: Match, than: Match | null): boolean {
  if (than === null) return true;
  return match.shared === than.shared ? match.score > than.score : match.shared > than.shared;
}

/**
 * Tries every span that begins and ends with a shingle of the copy. A span much longer than the
 * copy can't reach the threshold, which bounds the work on a page that repeats the story for ever.
 */
function bestMatch(text: Uint32Array, { story, copy, fingerprint }: KnownCopy): Match | null {
  const { places, shingle, different } = hitsOf(text, fingerprint);
  const longest = different * (2 / THRESHOLD - 1);
  const seenFrom = new Int32Array(different).fill(-1);
  let best: Match | null = null;
  for (let first = 0; first < places.length; first++) {
    const from = places[first] ?? 0;
    let shared = 0;
    for (let last = first; last < places.length; last++) {
      const at = places[last] ?? 0;
      const length = at - from + 1;
      if (length > longest) break;
      const which = shingle[last] ?? 0;
      if (seenFrom[which] !== first) shared++;
      seenFrom[which] = first;
      const ofStory = shared / different;
      const ofSpan = (last - first + 1) / length;
      const score = (2 * ofStory * ofSpan) / (ofStory + ofSpan);
      if (score < THRESHOLD || score <= (best?.score ?? 0)) continue;
      const recognition = { story, copy, ofStory, ofSpan, from, to: at + SHINGLE_WORDS };
      best = { recognition, score, shared };
    }
  }
  return best;
}

type Hits = {
  /** Indexes in the text at which a shingle of the copy stands. */
  readonly places: Int32Array;
  /** For each place, which of the copy's different shingles it is. */
  readonly shingle: Int32Array;
  /** How many different shingles the copy has. */
  readonly different: number;
};

function hitsOf(text: Uint32Array, fingerprint: Uint32Array): Hits {
  const numbers = new Map<number, number>();
  for (const hash of fingerprint) if (!numbers.has(hash)) numbers.set(hash, numbers.size);
  const places: number[] = [];
  const shingle: number[] = [];
  text.forEach((hash, at) => {
    const number = numbers.get(hash);
    if (number === undefined) return;
    places.push(at);
    shingle.push(number);
  });
  return {
    places: Int32Array.from(places),
    shingle: Int32Array.from(shingle),
    different: numbers.size,
  };
}
