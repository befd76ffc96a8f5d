/**
 * Finds the mark under the pointer. Asking the browser where something is costs more than all else
 * that a move of the pointer does, even for one rectangle. So what it says of the marks in an
 * element is kept for a moment, while the pointer moves on over that element.
 */
import { isSeen } from '../../core/note/clip.ts';
import { clippingBoxes } from '../dom/clipping-boxes.ts';
import { contains, lineRects } from '../dom/range-rects.ts';

/** How long cached rectangles count, in milliseconds: pages move text without any event. */
const CACHE_MS = 250;

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
export type MarkHit = { readonly index: number; readonly line: number };

export type HitTest = {
  /**
   * The range at a point of the viewport; null where there is none.
   *
   * @param over the topmost element at the point; a range that it covers is not hit
   */
  readonly at: (x: number, y: number, over: Element) => MarkHit | null;
  /** Drops the kept rectangles. */
  readonly clearCache: () => void;
};

type Line = {
  readonly hit: MarkHit;
  readonly rect: DOMRect;
  /** Whether the text shows, which its box may cut off, and which has gaps. */
  isPainted: boolean;
};

/**
 * Makes a hit test for highlighted ranges.
 *
 * @param shadowRoots the roots of those that stand in shadow trees
 */
export function hitTest(ranges: readonly Range[], shadowRoots: readonly ShadowRoot[]): HitTest {
  let lastOver: Element | null = null;
  let lastRead = -Infinity;
  let lines: readonly Line[] = [];

  function readLines(over: Element): void {
    // Nothing found over an element is the common case, and is not looked for again before the pointer leaves it.
    const isFresh = lines.length === 0 || performance.now() - lastRead < CACHE_MS;
    if (over === lastOver && isFresh) return;
    [lastOver, lastRead] = [over, performance.now()];
    lines = ranges.flatMap((range, index) => {
      if (!range.intersectsNode(over)) return [];
      return lineRects(range).map((rect, line) => ({
        hit: { index, line },
        rect,
        isPainted: false,
      }));
    });
  }

  function isPainted({ hit, rect }: Line, x: number, y: number): boolean {
    const range = ranges[hit.index];
    // What lets the pointer through is hit by some browsers only, so it is looked at here for all.
    if (range && letsPointerThrough(range))
      return isSeen(rect, clippingBoxes(range.startContainer));
    const highlights = CSS.highlights.highlightsFromPoint(x, y, { shadowRoots });
    return highlights.some((highlight) => highlight.ranges.some((one) => one === range));
  }

  return {
    at(x, y, over) {
      readLines(over);
      const hit = lines.find(
        (line) => contains(line.rect, x, y) && (line.isPainted ||= isPainted(line, x, y)),
      );
      return hit?.hit ?? null;
    },
    clearCache() {
      lastOver = null;
    },
  };
}

function letsPointerThrough({ startContainer }: Range): boolean {
  const { parentElement } = startContainer;
  return parentElement !== null && getComputedStyle(parentElement).pointerEvents === 'none';
}
