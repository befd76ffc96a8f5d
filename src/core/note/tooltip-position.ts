/** Rectangles go in; where the tooltip goes comes out. All numbers are CSS pixels of the viewport. */

export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
export type Size = { readonly width: number; readonly height: number };

export type TooltipPosition = {
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
 * @param viewport what is seen of the page
 * @param direction of the term's text: the tooltip begins where the term begins
 */
export function tooltipPosition(
  term: Rectangle,
  tooltip: Size,
  viewport: Rectangle,
  direction: 'ltr' | 'rtl',
): TooltipPosition {
  const room = viewport.height - 2 * GUTTER;
  const start = viewport.top + GUTTER;
  const end = viewport.top + viewport.height - GUTTER;
  const above = clamp(term.top - GAP - start, 0, room);
  const below = clamp(end - (term.top + term.height) - GAP, 0, room);
  const side = tooltip.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = side === 'below' ? below : above;
  const height = Math.min(tooltip.height, maxHeight);
  const top = side === 'below' ? term.top + term.height + GAP : term.top - GAP - height;
  const left = direction === 'ltr' ? term.left : term.left + term.width - tooltip.width;
  const first = viewport.left + GUTTER;
  return {
    left: clamp(left, first, Math.max(first, first + viewport.width - tooltip.width - 2 * GUTTER)),
    top: clamp(top, start, Math.max(start, end - height)),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
