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
  let best: Recognition | null = null;
  for (const copy of copies) {
    const span = bestSpan(text, new Set(copy.fingerprint));
    if (!span || score(span) < THRESHOLD) continue;
    if (best && score(best) >= score(span)) continue;
    best = { story: copy.story, copy: copy.copy, ...span };
  }
  return best;
}

type Span = Pick<Recognition, 'ofStory' | 'ofSpan' | 'from' | 'to'>;

/** The harmonic mean of a span's two shares. */
function score({ ofStory, ofSpan }: Pick<Span, 'ofStory' | 'ofSpan'>): number {
  return ofStory + ofSpan === 0 ? 0 : (2 * ofStory * ofSpan) / (ofStory + ofSpan);
}

/**
 * Tries every span that begins and ends with a shingle of the copy. A span much longer than the
 * copy can't reach the threshold, which bounds the work on a page that repeats the story for ever.
 */
function bestSpan(text: Uint32Array, copy: ReadonlySet<number>): Span | null {
  const hits = [...text.keys()].filter((at) => copy.has(text[at] ?? -1));
  const longest = copy.size * (2 / THRESHOLD - 1);
  let best: Span | null = null;
  for (let first = 0; first < hits.length; first++) {
    const from = hits[first] ?? 0;
    const seen = new Set<number>();
    for (let last = first; last < hits.length; last++) {
      const at = hits[last] ?? 0;
      const length = at - from + 1;
      if (length > longest) break;
      seen.add(text[at] ?? -1);
      const ofStory = seen.size / copy.size;
      const ofSpan = (last - first + 1) / length;
      const span = { ofStory, ofSpan, from, to: at + SHINGLE_WORDS };
      if (!best || score(span) > score(best)) best = span;
    }
  }
  return best;
}
