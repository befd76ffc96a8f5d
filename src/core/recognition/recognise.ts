/**
 * Recognition: which known copy stands in a page's words, how much of it, and in which span.
 *
 * Reports share paragraphs of background with other reports of the same agency, so two things are
 * asked: whether the story stands in a span of the page (best-span.ts), and how much of the shorter of
 * the two, story and page's article, both have in common (containment, after A. Broder, "On the
 * resemblance and containment of documents", 1997). docs/design.md gives the rule and its figures,
 * `npm run bench -- recognition` and `-- wire` its margins.
 */
import { articleWords } from './article.ts';
import { bestSpan, type SpanMatch } from './best-span.ts';
import { SHINGLE_WORDS } from './fingerprint.ts';
import { findPassages, placesIn } from './passages.ts';
import type { Span } from './span.ts';

/** A text in which copies are sought. */
export type ComparedText = {
  readonly shingles: Uint32Array;
  /** Its paragraphs in words, see `paragraphsOf`. */
  readonly paragraphs: readonly Span[];
};

/** A known copy, with its own id and its story's. */
export type KnownCopy = {
  readonly storyId: string;
  readonly copyId: string;
  readonly fingerprint: Uint32Array;
};

/** How much of a copy stands in a text. */
export type Likeness = SpanMatch & {
  /** How like they are, in multiples of what the story needs: from {@link THRESHOLD} up, the text carries it. */
  readonly score: number;
};

/** The finding that a text carries a story. */
export type Recognition = Likeness & {
  /** The id of the story. */
  readonly storyId: string;
  /** The id of the known copy that the text resembles most. */
  readonly copyId: string;
};

/** What a text is to the stories that may stand in it. */
export type Verdict =
  | { readonly kind: 'found'; readonly recognition: Recognition }
  /** Another text, which has passages in common with a story. */
  | { readonly kind: 'near'; readonly storyId: string }
  | { readonly kind: 'none' };

/** The lowest score that counts as the story. */
export const THRESHOLD = 1;

/** The lowest odds of the best span. */
const MIN_ODDS = 0.3;
/** The lowest share that a story and an article have in common, where the shorter has so many words … */
const MIN_SHARE = 0.32;
const AT_WORDS = 500;
/** … and how it falls with their number: a short text is sooner like another one. */
const SHARE_FALL = 0.3;

/** Words that a text and a story have in common where that is worth saying: two or three sentences. */
const MIN_WORDS_NEAR = 40;

/**
 * Finds the known copy that a text carries.
 *
 * @param copies the copies that may stand there
 * @returns the copy that accounts for most of the text, of those that reach {@link THRESHOLD}; where none
 *   does, the story that the text has most in common with
 */
export function recognise(text: ComparedText, copies: readonly KnownCopy[]): Verdict {
  let best: Recognition | null = null;
  for (const { storyId, copyId, fingerprint } of copies) {
    const likeness = likenessTo(text, fingerprint);
    if (!likeness) continue;
    if (best === null || isNearer(likeness, best)) best = { ...likeness, storyId, copyId };
  }
  if (best === null) return { kind: 'none' };
  if (best.score >= THRESHOLD) return { kind: 'found', recognition: best };
  const isNear = sharedWords(best) >= MIN_WORDS_NEAR;
  return isNear ? { kind: 'near', storyId: best.storyId } : { kind: 'none' };
}

/**
 * Measures how like a text is to a copy, whether or not that is enough for the story.
 *
 * @param fingerprint the copy's shingles
 * @returns the likeness of the best span; null where text and copy share no shingle
 */
export function likenessTo(
  { shingles, paragraphs }: ComparedText,
  fingerprint: Uint32Array,
): Likeness | null {
  const length = fingerprint.length + SHINGLE_WORDS - 1;
  const match = bestSpan(findPassages(shingles, placesIn(fingerprint)), length);
  if (!match) return null;
  const shorter = Math.min(length, articleWords(match.span, paragraphs));
  const share = sharedWords(match) / shorter;
  const minShare = MIN_SHARE * (AT_WORDS / shorter) ** SHARE_FALL;
  return { ...match, score: Math.min(match.odds / MIN_ODDS, share / minShare) };
}

/**
 * The words that a text and a copy have in common: a third by the words of passages, which may be
 * reworded, and two thirds by the shingles that match to the letter. Background is reworded each time
 * it is used, an update keeps its sentences.
 */
function sharedWords(match: SpanMatch): number {
  const matching = match.passages.reduce((sum, { hits }) => sum + hits.length, 0);
  return (matchedWords(match) + 2 * matching) / 3;
}

/** Whether one copy is found and another is not, or else accounts for more of the page's words, or as many at better odds. */
function isNearer(one: Likeness, other: Likeness): boolean {
  const isFound = one.score >= THRESHOLD;
  if (isFound !== other.score >= THRESHOLD) return isFound;
  const [words, otherWords] = [matchedWords(one), matchedWords(other)];
  return words === otherWords ? one.odds > other.odds : words > otherWords;
}

/** How many words of a text the passages take up, without what is put in between them. */
export function matchedWords({ passages }: SpanMatch): number {
  return passages.reduce((sum, { text, inserted }) => sum + text.to - text.from - inserted, 0);
}
