/** The lines on which a range stands; a mention may be wrapped over two. */
import type { Rectangle } from '../../core/note/tooltip-position.ts';

/** Whether a point is in a rectangle. */
export function contains({ left, top, right, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The rectangle of a line of a range; of its first where it has no such line; null for none. */
export function lineOf(range: Range, line: number): Rectangle | null {
  const all = lines(range);
  return all[line] ?? all[0] ?? null;
}

/** Whether the first line of a range is seen: not scrolled away, and not under something else. */
export function isInView(range: Range): boolean {
  const line = lineOf(range, 0);
  const root = range.startContainer.getRootNode();
  if (!line || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const top = root.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  return top !== null && range.intersectsNode(top);
}

/** Scrolls so that a range stands in the middle of what contains it. */
export function bringIntoView(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  // In an element taller than the window, its middle is not the range's.
  const { top = 0, bottom = 0 } = (lineOf(range, 0) as Partial<DOMRect> | null) ?? {};
  if (top < 0 || bottom > innerHeight) {
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  }
}

/** The rectangles of a range, a line after the other. */
export function lines(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
