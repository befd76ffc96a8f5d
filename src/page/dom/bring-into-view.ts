/** Scrolls to a place of the page. */
import { roomOf } from '../../core/note/clip.ts';
import { elementsAround, pageElement } from './clipping-boxes.ts';
import { lineRect } from './range-rects.ts';

/** Scrolls a range to the middle of all that the reader can scroll around it. */
export function bringIntoView(range: Range): void {
  const { parentElement } = range.startContainer;
  keepingCutOff(range.startContainer, () => {
    parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  });
  const line = lineRect(range, 0);
  if (!line) return;
  // In an element taller than the window, its middle is not the range's.
  if (line.top < 0 || line.top + line.height > innerHeight) {
    keepingCutOff(range.startContainer, () => {
      scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
    });
  }
}

/** Does something that scrolls to a node, and has boxes that cut off what is in them stay as they are, the window too. */
function keepingCutOff(node: Node, scroll: () => void): void {
  const { body, documentElement, scrollingElement } = document;
  const kept = [...elementsAround(node), body, documentElement].map((element) => {
    const { scrollLeft: left, scrollTop: top } = element;
    return { element, left, top };
  });
  scroll();
  for (const { element, left, top } of kept) {
    const { overflowX, overflowY } = getComputedStyle(
      element === scrollingElement ? pageElement() : element,
    );
    element.scrollTo({
      ...(roomOf(overflowX, 1) === 0 && { left }),
      ...(roomOf(overflowY, 1) === 0 && { top }),
      behavior: 'instant',
    });
  }
}
