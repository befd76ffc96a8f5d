/** Where a range is on the screen: a rectangle for each line, since a mention may wrap onto a second. */
import type { Rectangle } from '../../core/note/tooltip-position.ts';

/** Whether a point is in a rectangle, edges included. */
export function contains({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The rectangles of a range, one a line, in CSS pixels of the viewport. */
export function lineRects(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
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

/** Scrolls a range to the middle of all that scrolls around it. */
export function bringIntoView(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  const line = lineRect(range, 0);
  if (!line) return;
  // In an element taller than the window, its middle is not the range's.
  if (line.top < 0 || line.top + line.height > innerHeight) {
    scrollBy({ top: line.top - innerHeight / 2, behavior: 'instant' });
  }
}
