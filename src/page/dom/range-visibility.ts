/** Whether the reader sees a range, or can scroll to it. */
import { type ClippingBox, isReachable, isSeen } from '../../core/note/clip.ts';
import type { Rectangle } from '../../core/note/rectangle.ts';
import { isClear, isFaint } from '../../core/text/faint.ts';
import { clippingBoxes, cutTo, elementsAround } from './clipping-boxes.ts';
import { lineRect, lineRects } from './range-rects.ts';

/** Whether the middle of a range's first line is seen: not scrolled away, and not under something else. */
export function isInView(range: Range): boolean {
  const line = lineRect(range, 0);
  const root = range.startContainer.getRootNode();
  if (!line || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const top = root.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  return top !== null && range.intersectsNode(top);
}

/** The lines of a range that are seen, as all that is around them is scrolled now. */
export function seenLines(range: Range): readonly Rectangle[] {
  const boxes = clippingBoxes(range.startContainer);
  return lineRects(range).filter((line) => isSeen(line, boxes));
}

/**
 * Whether the reader sees the first line of a range, or can scroll to it: no box around has cut it off.
 *
 * @param outermost a box around all
 */
export function canBeReached(range: Range, ...outermost: ClippingBox[]): boolean {
  const line = lineRect(range, 0);
  return line !== null && isReachable(line, [...clippingBoxes(range.startContainer), ...outermost]);
}

/** Whether the first line of a range is painted where readers look: down the page, and not to its side. */
export function isPainted(range: Range): boolean {
  const column = cutTo(new DOMRect(-scrollX, -scrollY, innerWidth, Infinity));
  const styles = elementsAround(range.startContainer).map((element) => getComputedStyle(element));
  const [own] = styles;
  return canBeReached(range, column) && !styles.some(isFaint) && !(own && isClear(own));
}
