/** Where a range is on the screen: a rectangle for each line, since a mention may wrap onto a second. */
import { isReachable, isSeen } from '../../core/note/clip.ts';
import { joinLines } from '../../core/note/lines.ts';
import type { Rectangle } from '../../core/note/tooltip-position.ts';
import { clippingBoxes, keepingCutOff } from './clipping-boxes.ts';

/** Whether a point is in a rectangle, edges included. */
export function contains({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The rectangles of a range, one a line, in CSS pixels of the viewport: pages split names into letters. */
export function lineRects(range: Range): DOMRect[] {
  return joinLines([...range.getClientRects()]).map(
    ({ left, top, right, bottom }) => new DOMRect(left, top, right - left, bottom - top),
  );
}

/** The rectangle of one line of a range, or of its first where it has no such line; null for none. */
export function lineRect(range: Range, line: number): Rectangle | null {
  const all = lineRects(range);
  return all[line] ?? all[0] ?? null;
}

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

/** Whether the reader sees the first line of a range, or can scroll to it: no box around has cut it off. */
export function canBeReached(range: Range): boolean {
  const line = lineRect(range, 0);
  return line !== null && isReachable(line, clippingBoxes(range.startContainer));
}

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
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
  }
}
