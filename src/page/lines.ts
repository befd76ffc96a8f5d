/** The lines on which a range stands; a mention may be wrapped over two. */
import type { Rectangle } from '../core/placement.ts';

/** Which line of a range a point is on, as an index; 0 where it is on none. */
export function lineAt(range: Range, x: number, y: number): number {
  const on = lines(range).findIndex(
    ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
  return Math.max(0, on);
}

/** The rectangle of a line of a range; of its first where it has no such line; null for none. */
export function lineOf(range: Range, line: number): Rectangle | null {
  const all = lines(range);
  return all[line] ?? all[0] ?? null;
}

/** Scrolls so that a range stands in the middle of what contains it. */
export function bringIntoView(range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // In an element taller than the window, its middle is not the range's.
  const { top = 0, bottom = 0 } = (lineOf(range, 0) as Partial<DOMRect> | null) ?? {};
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  }
}

function lines(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
