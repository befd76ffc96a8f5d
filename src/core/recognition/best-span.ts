/**
 * The span of a text that a copy takes up, and how much of each stands in the other.
 *
 * The share of the whole page that is the story says nothing, since pages carry menus and comments. So
 * the best span is sought, by two shares together: how much of the story stands in the span, and how
 * much of the span is the story.
 */
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** A copy in a span of a text. Shares are between 0 and 1. */
export type SpanMatch = {
  /** The share of the copy's words that stand in the span. */
  readonly ofStory: number;
  /** The share of the span's words that are the copy's. */
  readonly ofSpan: number;
  /** Both shares together: the odds of the story being here, discounted by what else stands in the span. */
  readonly odds: number;
  /** The words of the text that the story takes up, by index. */
  readonly span: Span;
  /** The passages in the span, in the order of the text. */
  readonly passages: readonly Passage[];
};

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
 * Finds the best span.
 *
 * @param passages what text and copy share, in the order of the text
 * @param length the number of words of the copy
 * @returns null where there are no passages
 */
export function bestSpan(passages: readonly Passage[], length: number): SpanMatch | null {
  let best: SpanMatch | null = null;
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
  best: SpanMatch | null,
): SpanMatch | null {
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
    const odds = oddsOf(Math.min(1, weight / fullWeight), ofSpan);
    if (odds <= (best?.odds ?? 0)) continue;
    const span = { from, to };
    best = {
      ofStory: words / length,
      ofSpan,
      odds,
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
function oddsOf(ofStory: number, ofSpan: number): number {
  return (ofStory * ofSpan) / (1 + ODDS_SLACK - ofStory);
}
