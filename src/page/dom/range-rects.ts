/** Where a range is on the screen: a rectangle for each line, since a mention may wrap onto a second. */
import { joinLines } from '../../core/note/lines.ts';
import type { Rectangle } from '../../core/note/rectangle.ts';

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
