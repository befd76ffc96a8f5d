/** Where a story stands in a text goes in; the parts of it that the page is to go by come out. */
import { BLOCK_END, type Span } from './span.ts';

/** Characters that a paragraph of a report has at least; headlines and bylines have fewer. */
const SHORTEST_PARAGRAPH = 120;

/**
 * The story without its headline: from its first paragraph on. Pages keep the headline apart, and what
 * holds both holds side bars as well.
 *
 * @param text the page's text, blocks parted by {@link BLOCK_END}
 * @param span what the story takes up of it
 */
export function bodyOf(text: string, span: Span): Span {
  for (let from = span.from; from < span.to;) {
    const next = text.indexOf(BLOCK_END, from);
    const end = next < 0 ? span.to : Math.min(next, span.to);
    const block = text.slice(from, end).trimStart();
    if (block.trimEnd().length >= SHORTEST_PARAGRAPH)
      return { from: end - block.length, to: span.to };
    from = end + 1;
  }
  return span;
}

/**
 * Finds the part of an element that is the story's own. If the story is most of the element, that is
 * all of it, with a paragraph that the outlet added. If there is more beside it, such as comments or the
 * other items of a round-up, it is the blocks from the story's first word to its last.
 *
 * @param text the page's text, blocks parted by {@link BLOCK_END}
 * @param span what the story takes up of it
 * @param element what the element takes up of it
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

/** Characters between a headline and its story: a summary, a byline, a caption; no other story. */
const HEADLINE_REACH = 1000;

/**
 * Whether a mention is the story's own: it stands in the story's region, or in its headline shortly before.
 *
 * @param mention what the mention takes up of the page's text
 * @param region the story's part of that text, see {@link regionOf}
 * @param isInHeadline whether a place of the text is in the page's last main heading before the story
 */
export function isOwnMention(
  mention: Span,
  region: Span,
  isInHeadline: (place: number) => boolean,
): boolean {
  if (mention.from >= region.from) return mention.to <= region.to;
  return mention.to > region.from - HEADLINE_REACH && isInHeadline(mention.from);
}
