/** What of a page is cut off by the boxes around it. */
import type { Rectangle } from './rectangle.ts';

/** How a box treats what does not fit in it, along one axis: it shows it, the reader scrolls to it, or it is cut off. */
export type Overflow = 'shown' | 'scrolls' | 'cut';

/** A box around some text, with what it does along each axis. */
export type ClippingBox = {
  readonly rectangle: Rectangle;
  readonly across: Overflow;
  readonly down: Overflow;
};

/** Reads a computed value of `overflow-x` or `overflow-y`. */
export function overflowOf(value: string): Overflow {
  if (value === 'hidden' || value === 'clip') return 'cut';
  return value === 'auto' || value === 'scroll' ? 'scrolls' : 'shown';
}

/** Whether the middle of a line is seen within all the boxes around it, as they are scrolled now. */
export function isSeen(line: Rectangle, boxes: readonly ClippingBox[]): boolean {
  return boxes.every(
    (box) =>
      (box.across === 'shown' || fits(line, box, 'x')) &&
      (box.down === 'shown' || fits(line, box, 'y')),
  );
}

/** Whether the reader sees the middle of a line, or can scroll to it. */
export function isReachable(line: Rectangle, boxes: readonly ClippingBox[]): boolean {
  let isScrolledX = false;
  let isScrolledY = false;
  // From the inside out: where something within a box scrolls, the line is brought to where the box shows it.
  for (const box of boxes) {
    if (box.across === 'cut' && !isScrolledX && !fits(line, box, 'x')) return false;
    if (box.down === 'cut' && !isScrolledY && !fits(line, box, 'y')) return false;
    isScrolledX ||= box.across === 'scrolls';
    isScrolledY ||= box.down === 'scrolls';
  }
  return true;
}

function fits(line: Rectangle, { rectangle }: ClippingBox, axis: 'x' | 'y'): boolean {
  const [start, length] =
    axis === 'x' ? (['left', 'width'] as const) : (['top', 'height'] as const);
  const middle = line[start] + line[length] / 2;
  return middle >= rectangle[start] && middle <= rectangle[start] + rectangle[length];
}
