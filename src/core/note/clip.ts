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
 * @param scrollable how far the element can be scrolled in all, in CSS pixels; where it can't be, it shows all there is
 * @param ofVisible the room of one whose value is `visible`
 */
export function roomOf(overflow: string, scrollable: number, ofVisible: Room = null): Room {
  if (/hidden|clip/.test(overflow)) return 0;
  return overflow === 'visible' ? ofVisible : scrollable || null;
}

/** Whether the middle of a line is seen within all the boxes around it, as they are scrolled now. */
export function isSeen(line: Rectangle, boxes: readonly ClippingBox[]): boolean {
  return isReachable(line, boxes, 0);
}

/**
 * Whether the reader sees the middle of a line, or can scroll to it.
 *
 * @param scrolledShare how far each box may be scrolled: 1 as far as it goes, 0 not from where it is now
 */
export function isReachable(
  line: Rectangle,
  boxes: readonly ClippingBox[],
  scrolledShare = 1,
): boolean {
  return [ACROSS, DOWN].every(([start, length, axis]) => {
    let from = line[start] + line[length] / 2;
    let to = from;
    // From the inside out, each box moves the place as far as it scrolls, and leaves of that what is within its edges.
    return boxes.every(({ rectangle, [axis]: room }) => {
      if (room === null) return true;
      from = Math.max(from - room * scrolledShare, rectangle[start]);
      to = Math.min(to + room * scrolledShare, rectangle[start] + rectangle[length]);
      return from <= to;
    });
  });
}
