/** Rectangles go in; where the tooltip goes comes out. All numbers are CSS pixels of the viewport. */

export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
export type Size = { readonly width: number; readonly height: number };

export type Placement = {
  readonly left: number;
  readonly top: number;
  /** The height that fits; what is longer scrolls inside. */
  readonly maxHeight: number;
};

/** Between the tooltip and its term: near enough to belong, far enough to see the mark. */
export const GAP = 8;
/** Between the tooltip and the edge of the viewport. */
export const GUTTER = 8;

/**
 * Places a tooltip below its term, or above where there is more room, never over the term and
 * never off the viewport.
 *
 * @param term the rectangle of the line on which the term stands
 * @param tooltip the tooltip's natural size
 * @param viewport the viewport's size
 */
export function place(term: Rectangle, tooltip: Size, viewport: Size): Placement {
  const above = clamp(term.top - GAP - GUTTER, 0, viewport.height - 2 * GUTTER);
  const below = clamp(
    viewport.height - (term.top + term.height) - GAP - GUTTER,
    0,
    viewport.height - 2 * GUTTER,
  );
  const side = tooltip.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = side === 'below' ? below : above;
  const height = Math.min(tooltip.height, maxHeight);
  const top = side === 'below' ? term.top + term.height + GAP : term.top - GAP - height;
  return {
    left: clamp(term.left, GUTTER, Math.max(GUTTER, viewport.width - tooltip.width - GUTTER)),
    top: clamp(top, GUTTER, Math.max(GUTTER, viewport.height - height - GUTTER)),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
