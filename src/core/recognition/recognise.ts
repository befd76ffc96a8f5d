/**
 * A page's words and the known copies' fingerprints go in; which story stands there, how much of it
 * and from where to where, comes out.
 *
 * The share of the whole page that is the story says nothing: pages carry menus and comments. So
 * the best span is sought, and two shares count together: how much of the story stands in the span,
 * and how much of the span is the story. See docs/design.md for the rule and its margin.
 */
import { SHINGLE_WORDS, shingles } from './fingerprint.ts';
import { findPassages, type Passage, placesIn } from './passages.ts';
import type { Span } from './span.ts';

/** A known copy of a story. */
export type KnownCopy = {
  readonly story: string;
  readonly copy: string;
  readonly fingerprint: Uint32Array;
};

/** What of a copy stands in a text. Shares are between 0 and 1. */
export type Likeness = {
  /** The share of the copy's words that stand in the span. */
  readonly ofStory: number;
  /** The share of the span's words that are the copy's. */
  readonly ofSpan: number;
  /** Both shares together; the story from {@link THRESHOLD} up. */
  readonly score: number;
  /** The words of the text that the story takes up. */
  readonly span: Span;
  /** The passages in the span, in the order of the text. */
  readonly passages: readonly Passage[];
};

/** The finding that a text carries a story. */
export type Recognition = Likeness & {
  readonly story: string;
  /** The known copy that it resembles most. */
  readonly copy: string;
};

/** The least score that is called the story; see `npm run bench -- recognition` for the margin. */
export const THRESHOLD = 0.4;

/** Desks cut from the end: the opening of a story says more of it than the same length further on. */
const OPENING = 1 / 3;
const OPENING_WEIGHT = 1.5;
/** Words of a story that are enough to be all of it: of a longer one, outlets print no more. */
const FULL_LENGTH = 330;
/** Keeps a last stray word of a copy that is all here from being worth any detour. */
const SLACK = 0.1;
/** In lengths of the copy; bounds the work on a page that repeats a story's phrases for ever. */
const LONGEST_SPAN = 8;

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
  for (const { story, copy, fingerprint } of copies) {
    const likeness = likenessTo(text, fingerprint);
    if (!likeness || likeness.score < THRESHOLD) continue;
    if (best === null || isNearer(likeness, best)) best = { ...likeness, story, copy };
  }
  return best;
}

/**
 * Says how much a text is like a copy, whether or not that is enough to call it the story.
 *
 * @param text the text's shingles
 * @param fingerprint the copy's
 * @returns null where they share nothing
 */
export function likenessTo(text: Uint32Array, fingerprint: Uint32Array): Likeness | null {
  const passages = findPassages(text, placesIn(fingerprint));
  const length = fingerprint.length + SHINGLE_WORDS - 1;
  let best: Likeness | null = null;
  passages.forEach((_, first) => {
    best = bestSpanFrom(passages, first, length, best);
  });
  return best;
}

/** Tries every span that begins with a passage and ends with one. */
function bestSpanFrom(
  passages: readonly Passage[],
  first: number,
  length: number,
  best: Likeness | null,
): Likeness | null {
  const present = new Uint8Array(length);
  const measure = Math.min(length, FULL_LENGTH);
  const total = measure * (1 + (OPENING_WEIGHT - 1) * OPENING);
  const from = passages[first]?.text.from ?? 0;
  let [words, weight, own, inserted, to] = [0, 0, 0, 0, from];
  for (let last = first; last < passages.length; last++) {
    const passage = passages[last];
    if (!passage || passage.text.to - from > length * LONGEST_SPAN) break;
    for (let word = passage.copy.from; word < passage.copy.to; word++) {
      if (present[word]) continue;
      present[word] = 1;
      words++;
      weight += word < measure * OPENING ? OPENING_WEIGHT : 1;
    }
    own += passage.text.to - Math.max(to, passage.text.from) - passage.inserted;
    inserted += passage.inserted;
    to = passage.text.to;
    const ofSpan = own / (to - from - inserted);
    const score = scoreOf(Math.min(1, weight / total), ofSpan);
    if (score <= (best?.score ?? 0)) continue;
    const span = { from, to };
    best = {
      ofStory: words / length,
      ofSpan,
      score,
      span,
      passages: passages.slice(first, last + 1),
    };
  }
  return best;
}

/**
 * The odds of the story being here rather than missing, discounted by what else stands in the span:
 * a page with nearly all of it may say much of its own, one with a third of it must be that third.
 */
function scoreOf(ofStory: number, ofSpan: number): number {
  return (ofStory * ofSpan) / (1 + SLACK - ofStory);
}

/** The copy that accounts for more of the page is the nearer one; of equals, the better fit. */
function isNearer(one: Likeness, other: Likeness): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words === others ? one.score > other.score : words > others;
}

function wordsOf({ passages }: Likeness): number {
  return passages.reduce((sum, { text, inserted }) => sum + text.to - text.from - inserted, 0);
}
