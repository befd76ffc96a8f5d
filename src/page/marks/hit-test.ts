/**
 * Tells which mark is under the pointer. To ask the browser where something is costs more than all
 * else that a move of the pointer does, even to ask it for one rectangle: what it says of the marks
 * in an element is kept for a moment, while the pointer moves on over that element.
 */
import { contains, lines } from '../dom/range-rects.ts';

/** How long what was said is believed, in milliseconds, since pages move text without telling anybody. */
const MOMENT = 250;

/** Not in TypeScript's DOM library yet (Chrome 140, Firefox 150). */
type HighlightsFromPoint = (
  x: number,
  y: number,
  options: { shadowRoots: readonly ShadowRoot[] },
) => readonly { readonly ranges: readonly AbstractRange[] }[];
declare global {
  // Only an interface can be added to.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HighlightRegistry {
    highlightsFromPoint: HighlightsFromPoint;
  }
}

/** A range and the line of it that was hit, as indexes. */
export type Hit = { readonly index: number; readonly line: number };

export type HitTest = {
  /**
   * The range at a point of the viewport; null where there is none.
   *
   * @param over the topmost element at the point; a range that it covers is not there
   */
  readonly at: (x: number, y: number, over: Element) => Hit | null;
  /** Everything is somewhere else now. */
  readonly forget: () => void;
};

type Place = {
  readonly hit: Hit;
  readonly box: DOMRect;
  /** Text may be cut off by its box, which only the browser knows; null before it was asked. */
  isShown: boolean | null;
};

/** Tests for hits on highlighted ranges; those in shadow roots need their roots. */
export function hitTest(ranges: readonly Range[], shadowRoots: readonly ShadowRoot[]): HitTest {
  let lastOver: Element | null = null;
  let lastLook = -Infinity;
  let places: readonly Place[] = [];

  function look(over: Element): void {
    if (over === lastOver && (places.length === 0 || performance.now() - lastLook < MOMENT)) return;
    [lastOver, lastLook] = [over, performance.now()];
    places = ranges.flatMap((range, index) => {
      if (!range.intersectsNode(over)) return [];
      return lines(range).map((box, line) => ({ hit: { index, line }, box, isShown: null }));
    });
  }

  function isShown({ hit }: Place, x: number, y: number): boolean {
    const highlights = CSS.highlights.highlightsFromPoint(x, y, { shadowRoots });
    return highlights.some((highlight) =>
      highlight.ranges.some((range) => range === ranges[hit.index]),
    );
  }

  return {
    at(x, y, over) {
      look(over);
      const place = places.find(
        (place) => contains(place.box, x, y) && (place.isShown ??= isShown(place, x, y)),
      );
      return place?.hit ?? null;
    },
    forget() {
      lastOver = null;
    },
  };
}
