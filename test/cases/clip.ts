/** Name → a line of text, the boxes around it from the inside out, whether it is seen, and whether it can be. */
import type { ClippingBox, Room } from '../../src/core/note/clip.ts';
import type { Rectangle } from '../../src/core/note/rectangle.ts';

type ClipCase = {
  readonly line: Rectangle;
  readonly boxes: readonly ClippingBox[];
  readonly seen: boolean;
  readonly reachable: boolean;
};

function box(down: Room, across: Room = down, height = 100): ClippingBox {
  return { rectangle: { left: 0, top: 0, width: 200, height }, down, across };
}

const inside: Rectangle = { left: 10, top: 40, width: 50, height: 20 };
const below: Rectangle = { ...inside, top: 120 };
const above: Rectangle = { ...inside, top: -120 };
const aside: Rectangle = { ...inside, left: 400 };
const offPage: Rectangle = { ...inside, left: -9999 };

const SEEN = { seen: true, reachable: true };
const SCROLLED_AWAY = { seen: false, reachable: true };
const CUT_OFF = { seen: false, reachable: false };

export const clipCases: Record<string, ClipCase> = {
  'in no box': { line: below, boxes: [], ...SEEN },
  'within a fold': { line: inside, boxes: [box(0)], ...SEEN },
  'below the edge of a fold': { line: below, boxes: [box(0)], ...CUT_OFF },
  'beside a carousel': { line: aside, boxes: [box(0)], ...CUT_OFF },
  'beside a box that cuts off only what is below': {
    line: aside,
    boxes: [box(0, null)],
    ...SEEN,
  },
  'below what a scroller shows now': { line: below, boxes: [box(200)], ...SCROLLED_AWAY },
  'above what a scroller shows now': {
    line: above,
    boxes: [box(300)],
    ...SCROLLED_AWAY,
  },
  'before the beginning of a scroller': { line: offPage, boxes: [box(200)], ...CUT_OFF },
  'in a scroller within a fold': {
    line: below,
    boxes: [box(200), box(0)],
    ...SCROLLED_AWAY,
  },
  'in a fold within a scroller': { line: below, boxes: [box(0), box(200)], ...CUT_OFF },
  'in a fold within a box that has nothing to scroll': {
    line: below,
    boxes: [box(0), box(0)],
    ...CUT_OFF,
  },
  'in a table that scrolls to the side, within a fold': {
    line: below,
    boxes: [box(0, 500, 300), box(0, null)],
    ...CUT_OFF,
  },
  'at the side of a table that scrolls there, within a fold': {
    line: aside,
    boxes: [box(0, 500, 300), box(0, null)],
    ...SCROLLED_AWAY,
  },
  'further down than a scroller goes': { line: below, boxes: [box(10)], ...CUT_OFF },
  'in a scroller whose beginning alone shows in a fold': {
    line: below,
    boxes: [box(20, null, 115), box(0, null, 80)],
    ...CUT_OFF,
  },
  'half over the edge, its middle within': {
    line: { ...inside, top: 85 },
    boxes: [box(0)],
    ...SEEN,
  },
  'in a box without height': { line: inside, boxes: [box(0, 0, 0)], ...CUT_OFF },
};
