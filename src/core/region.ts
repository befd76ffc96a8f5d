/** Where a story stands goes in; the part of its element in which its terms mean what they mean comes out. */
import { BLOCK_END, type Stretch } from './stretch.ts';

/**
 * Finds the part of an element that is the story's own. If the story is most of the element, that is
 * all of it, with a paragraph that the outlet added. If there is more beside it, such as comments or the
 * other items of a round-up, it is the blocks from the story's first word to its last.
 *
 * @param text the page's text, blocks parted by {@link BLOCK_END}
 * @param span what the story takes up of it
 * @param element what the element takes up of it
 */
export function regionOf(text: string, span: Stretch, element: Stretch): Stretch {
  const own = span.to - span.from;
  if (element.to - element.from - own <= own) return element;
  const end = text.indexOf(BLOCK_END, span.to);
  return {
    from: Math.max(element.from, text.lastIndexOf(BLOCK_END, span.from) + 1),
    to: Math.min(element.to, end < 0 ? text.length : end),
  };
}
