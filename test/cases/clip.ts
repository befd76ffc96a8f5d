/** Name → a line of text, the boxes around it from the inside out, whether it is seen, and whether it can be. */
import type { ClippingBox, Overflow } from '../../src/core/note/clip.ts';
import type { Rectangle } from '../../src/core/note/rectangle.ts';

type ClipCase = {
  readonly line: Rectangle;
  readonly boxes: readonly ClippingBox[];
  readonly seen: boolean;
  readonly reachable: boolean;
};

function box(down: Overflow, across: Overflow = down, height = 100): ClippingBox {
  return { rectangle: { left: 0, top: 0, width: 200, height }, down, across };
}

const inside: Rectangle = { left: 10, top: 40, width: 50, height: 20 };
const below: Rectangle = { ...inside, top: 120 };
const aside: Rectangle = { ...inside, left: 400 };

export const clipCases: Record<string, ClipCase> = {
  'in no box': { line: below, boxes: [], seen: true, reachable: true },
  'within a fold': { line: inside, boxes: [box('cut')], seen: true, reachable: true },
  'below the edge of a fold': { line: below, boxes: [box('cut')], seen: false, reachable: false },
  'beside a carousel': { line: aside, boxes: [box('cut')], seen: false, reachable: false },
  'beside a box that cuts off only what is below': {
    line: aside,
    boxes: [box('cut', 'shown')],
    seen: true,
    reachable: true,
  },
  'below what a scroller shows now': {
    line: below,
    boxes: [box('scrolls')],
    seen: false,
    reachable: true,
  },
  'in a scroller within a fold': {
    line: below,
    boxes: [box('scrolls'), box('cut')],
    seen: false,
    reachable: true,
  },
  'in a fold within a scroller': {
    line: below,
    boxes: [box('cut'), box('scrolls')],
    seen: false,
    reachable: false,
  },
  'half over the edge, its middle within': {
    line: { ...inside, top: 85 },
    boxes: [box('cut')],
    seen: true,
    reachable: true,
  },
  'in a box without height': {
    line: inside,
    boxes: [box('cut', 'cut', 0)],
    seen: false,
    reachable: false,
  },
};
