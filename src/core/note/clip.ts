/** What of a page is cut off by the boxes around it. */
import type { Rectangle } from './rectangle.ts';

/**
 * What a box leaves of what does not fit in it, along one axis: how far the reader can scroll, one way or the
 * other, 0 where it is cut off for good; null where all of it is shown.
 */
export type Room = number | null;

/** A box around some text, with what it does along each axis. */
export type ClippingBox = {
  readonly rectangle: Rectangle;
  readonly across: Room;
  readonly down: Room;
};

const ACROSS = ['left', 'width', 'across'] as const;
const DOWN = ['top', 'height', 'down'] as const;

/**
 * Reads a computed value of `overflow-x` or `overflow-y`.
 *
 * @param way how far the element can be scrolled; one that can't be shows all there is
 * @param shown the room where it shows all
 */
export function roomOf(overflow: string, way: number, shown: Room = null): Room {
  if (/hidden|clip/.test(overflow)) return 0;
  return overflow === 'visible' ? shown : way || null;
}

/** Whether the middle of a line is seen within all the boxes around it, as they are scrolled now. */
export function isSeen(line: Rectangle, boxes: readonly ClippingBox[]): boolean {
  return isReachable(line, boxes, 0);
}

/**
 * Whether the reader sees the middle of a line, or can scroll to it.
 *
 * @param share how much of what can be scrolled is
 */
export function isReachable(line: Rectangle, boxes: readonly ClippingBox[], share = 1): boolean {
  return [ACROSS, DOWN].every(([start, length, axis]) => {
    let from = line[start] + line[length] / 2;
    let to = from;
    // From the inside out, each box moves the place as far as it scrolls, and leaves of that what is within its edges.
    return boxes.every(({ rectangle, [axis]: room }) => {
      if (room === null) return true;
      from = Math.max(from - room * share, rectangle[start]);
      to = Math.min(to + room * share, rectangle[start] + rectangle[length]);
      return from <= to;
    });
  });
}
