/**
 * Recognition: which known copy stands in a page's words, how much of it, and in which span.
 *
 * The share of the whole page that is the story says nothing, since pages carry menus and comments. So
 * the best span is sought, by two shares together: how much of the story stands in the span, and how
 * much of the span is the story. docs/design.md gives the rule, `npm run bench -- recognition` its margin.
 */
import { SHINGLE_WORDS, shingles } from './fingerprint.ts';
import { findPassages, type Passage, placesIn } from './passages.ts';
import type { Span } from './span.ts';

/** A known copy, with its own id and its story's. */
export type KnownCopy = {
  readonly storyId: string;
  readonly copyId: string;
  readonly fingerprint: Uint32Array;
};

/** How much of a copy stands in a text. Shares are between 0 and 1. */
export type Likeness = {
  /** The share of the copy's words that stand in the span. */
  readonly ofStory: number;
  /** The share of the span's words that are the copy's. */
  readonly ofSpan: number;
  /** Both shares together; from {@link THRESHOLD} up, the text carries the story. */
  readonly score: number;
  /** The words of the text that the story takes up, by index. */
  readonly span: Span;
  /** The passages in the span, in the order of the text. */
  readonly passages: readonly Passage[];
};

/** The finding that a text carries a story. */
export type Recognition = Likeness & {
  /** The id of the story. */
  readonly storyId: string;
  /** The id of the known copy that the text resembles most. */
  readonly copyId: string;
};

/** The lowest score that counts as the story. */
export const THRESHOLD = 0.4;

/** Desks cut from the end, so the opening of a story counts for more than the same length further on. */
const OPENING_SHARE = 1 / 3;
const OPENING_WEIGHT = 1.5;
/** As many words count as all of a longer story, since outlets may print no more of it. */
const FULL_LENGTH_WORDS = 330;
/** Bounds the odds of a story that is all here, so that no span grows far to reach one last stray word. */
const ODDS_SLACK = 0.1;
/** In lengths of the copy; bounds the work on a page that repeats a story's phrases without end. */
const MAX_SPAN_LENGTHS = 8;

/**
 * Finds the known copy that a text carries.
 *
 * @param words the text's words as compared, in reading order
 * @param copies the copies that may stand there
 * @returns the copy that accounts for most of the text; null where none reaches {@link THRESHOLD}
 */
export function recognise(
  words: readonly string[],
  copies: readonly KnownCopy[],
): Recognition | null {
  const text = shingles(words);
  let best: Recognition | null = null;
  for (const { storyId, copyId, fingerprint } of copies) {
    const likeness = likenessTo(text, fingerprint);
    if (!likeness || likeness.score < THRESHOLD) continue;
    if (best === null || isNearer(likeness, best)) best = { ...likeness, storyId, copyId };
  }
  return best;
}

/**
 * Measures how like a text is to a copy, whether or not that is enough for the story.
 *
 * @param text the text's shingles
 * @param fingerprint the copy's shingles
 * @returns the likeness of the best span; null where text and copy share no shingle
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

/** The better of `best` and the best span that begins with one passage and ends with it or a later one. */
function bestSpanFrom(
  passages: readonly Passage[],
  first: number,
  length: number,
  best: Likeness | null,
): Likeness | null {
  const present = new Uint8Array(length);
  const fullLength = Math.min(length, FULL_LENGTH_WORDS);
  const fullWeight = fullLength * (1 + (OPENING_WEIGHT - 1) * OPENING_SHARE);
  const from = passages[first]?.text.from ?? 0;
  let [words, weight, own, inserted, to] = [0, 0, 0, 0, from];
  for (let last = first; last < passages.length; last++) {
    const passage = passages[last];
    if (!passage || passage.text.to - from > length * MAX_SPAN_LENGTHS) break;
    for (let word = passage.copy.from; word < passage.copy.to; word++) {
      if (present[word]) continue;
      present[word] = 1;
      words++;
      weight += word < fullLength * OPENING_SHARE ? OPENING_WEIGHT : 1;
    }
    own += passage.text.to - Math.max(to, passage.text.from) - passage.inserted;
    inserted += passage.inserted;
    to = passage.text.to;
    const ofSpan = own / (to - from - inserted);
    const score = scoreOf(Math.min(1, weight / fullWeight), ofSpan);
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
 * The odds of the story being here rather than missing, discounted by the other text in the span. A page
 * with nearly all of the story may add much of its own; one with a third of it must be little else.
 */
function scoreOf(ofStory: number, ofSpan: number): number {
  return (ofStory * ofSpan) / (1 + ODDS_SLACK - ofStory);
}

/** Whether one copy accounts for more of the page's words than another, or for as many at a better score. */
function isNearer(one: Likeness, other: Likeness): boolean {
  const [words, otherWords] = [matchedWords(one), matchedWords(other)];
  return words === otherWords ? one.score > other.score : words > otherWords;
}

function matchedWords({ passages }: Likeness): number {
  return passages.reduce((sum, { text, inserted }) => sum + text.to - text.from - inserted, 0);
}
