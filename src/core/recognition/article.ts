/** How long the page's own article is in which a story's span stands. */
import type { Span } from './span.ts';

/** Headings, bylines, captions and the items of menus are shorter. */
const MIN_PARAGRAPH_WORDS = 20;
/** So many words of such may stand between two paragraphs of an article, an advert or related links. A menu has more. */
const MAX_WORDS_BETWEEN = 40;
/** No more of what stands before or after a span counts, in lengths of the span: it may be another text. */
const MAX_AROUND = 2;
/** What follows may be comments. So it counts only this far, in lengths of the span … */
const MAX_AFTER_ALONE = 0.5;
/** … and in lengths of what stands before: an article that goes its own way has begun so. */
const MAX_AFTER_BEFORE = 4;

/**
 * Counts the words of the article around a span: the span, and the paragraphs that adjoin it.
 *
 * @param span the words that a story takes up, by index
 * @param paragraphs the paragraphs of the text, see `paragraphsOf`
 * @returns a number of words, at least the span's own
 */
export function articleWords(span: Span, paragraphs: readonly Span[]): number {
  const length = span.to - span.from;
  const first = paragraphs.findIndex(({ to }) => to > span.from);
  const last = paragraphs.findIndex(({ to }) => to >= span.to);
  if (first < 0 || last < 0) return length;
  const ownBefore = span.from - beginningOf(paragraphs, first);
  const before = Math.min(ownBefore, MAX_AROUND * length);
  const maxAfter = Math.min(
    MAX_AFTER_ALONE * length + MAX_AFTER_BEFORE * before,
    MAX_AROUND * length,
  );
  return before + length + Math.min(endOf(paragraphs, last) - span.to, maxAfter);
}

/** A span that begins with a short paragraph begins with its headline, and the article with it. */
function beginningOf(paragraphs: readonly Span[], at: number): number {
  const first = isLong(paragraphs[at]) ? lastAdjoining(paragraphs, at, -1) : at;
  return paragraphs[first]?.from ?? 0;
}

function endOf(paragraphs: readonly Span[], at: number): number {
  return paragraphs[lastAdjoining(paragraphs, at, 1)]?.to ?? 0;
}

/** The index of the last paragraph that adjoins one, forward or back, over what stands between paragraphs. */
function lastAdjoining(paragraphs: readonly Span[], at: number, by: 1 | -1): number {
  let last = at;
  let between = 0;
  for (let index = at + by; between <= MAX_WORDS_BETWEEN; index += by) {
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    if (isLong(paragraph)) {
      last = index;
      between = 0;
    } else between += paragraph.to - paragraph.from;
  }
  return last;
}

function isLong(paragraph: Span | undefined): boolean {
  return paragraph !== undefined && paragraph.to - paragraph.from >= MIN_PARAGRAPH_WORDS;
}
