/** The parts of a page's text that belong to its story. All spans count UTF-16 code units of that text. */
import { BLOCK_END, type Span } from './span.ts';

/** The most characters between a headline and its story: a summary, a byline, a caption fit in, another story does not. */
const MAX_HEADLINE_DISTANCE = 1000;

/** Headlines and bylines are shorter than this, the paragraphs of a report are not. */
const MIN_PARAGRAPH_CHARACTERS = 120;

/**
 * Narrows a story's span to its body, from its first paragraph on. Pages keep the headline apart, and
 * the element that holds both holds side bars as well.
 *
 * @param text the page's text, blocks separated by {@link BLOCK_END}
 * @param span the story's span, with or without its headline
 * @returns `span` itself where no block of it is long enough for a paragraph
 */
export function bodyOf(text: string, span: Span): Span {
  for (let from = span.from; from < span.to;) {
    const next = text.indexOf(BLOCK_END, from);
    const end = next < 0 ? span.to : Math.min(next, span.to);
    const block = text.slice(from, end).trimStart();
    if (block.trimEnd().length >= MIN_PARAGRAPH_CHARACTERS) {
      return { from: end - block.length, to: span.to };
    }
    from = end + 1;
  }
  return span;
}

/**
 * Finds the part of an element's text that is the story's own. Where the story is at least half of the
 * element, that is all of it, with a paragraph that the outlet may have added. Where other text outweighs
 * it, such as comments or the other items of a round-up, it is the blocks from the story's first word to
 * its last.
 *
 * @param text the page's text, blocks separated by {@link BLOCK_END}
 * @param span the story's span
 * @param element the span of the element that holds it
 */
export function regionOf(text: string, span: Span, element: Span): Span {
  const own = span.to - span.from;
  if (element.to - element.from - own <= own) return element;
  const end = text.indexOf(BLOCK_END, span.to);
  return {
    from: Math.max(element.from, text.lastIndexOf(BLOCK_END, span.from) + 1),
    to: Math.min(element.to, end < 0 ? text.length : end),
  };
}

/** Another story of the page, by its part of the page's text and by its body, which may be less. */
export type OtherStory = { readonly region: Span; readonly body: Span };

/**
 * Whether a mention is the story's own: it stands in the story's region, or in its headline shortly before.
 *
 * @param mention what the mention takes up of the page's text
 * @param region the story's part of that text, see {@link regionOf}
 * @param others what stands in the smaller region of another story is the other's; a headline is that of the first
 *   story below it
 * @param isInHeadline whether a place of the text is in the page's last main heading before the story
 */
export function isOwnMention(
  mention: Span,
  region: Span,
  others: readonly OtherStory[],
  isInHeadline: (place: number) => boolean,
): boolean {
  if (mention.from >= region.from) {
    const isOthers = (other: OtherStory): boolean =>
      isWithin(mention, other.region) && lengthOf(other.region) < lengthOf(region);
    return isWithin(mention, region) && !others.some(isOthers);
  }
  const isBetween = ({ body: { from } }: OtherStory): boolean =>
    from >= mention.from && from < region.from;
  const isNear = mention.to > region.from - MAX_HEADLINE_DISTANCE;
  return isNear && isInHeadline(mention.from) && !others.some(isBetween);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

/** Whether a name that the outlet has put in may be that of somebody else, who has the longer name in the story's region. */
export function mayBeNamesake(
  { termId }: { readonly termId: string },
  namesakes: readonly (Span & { readonly termId: string })[],
  region: Span,
): boolean {
  return namesakes.some(
    (namesake) =>
      namesake.termId === termId && namesake.from >= region.from && namesake.to <= region.to,
  );
}
