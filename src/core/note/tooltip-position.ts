/** Where a tooltip is placed beside its term. All lengths are CSS pixels of the viewport. */
import type { Rectangle, Size } from './rectangle.ts';

export type TooltipPosition = {
  readonly left: number;
  readonly top: number;
  /** The height that fits there; longer content scrolls within the tooltip. */
  readonly maxHeight: number;
};

/** Where a term stands on the page. */
export type TermPlace = {
  /** The line that the tooltip is placed beside. */
  readonly line: Rectangle;
  /** What all its lines take up: a name may wrap. */
  readonly whole: Rectangle;
};

/** Between the tooltip and its term: near enough to belong to it, far enough to leave the mark visible. */
export const GAP_PX = 8;
/** Between the tooltip and each edge of the viewport. */
export const GUTTER_PX = 8;
/** A sheet that all lines of a term would leave less room stands beside one of them. */
const MIN_SHEET_PX = 100;

/**
 * Places a tooltip below its term, or above it where it fits only there or there is more room, never
 * over the term and never outside the viewport. One as wide as the viewport is a sheet along its edge.
 *
 * @param term may have more lines than the one that the tooltip is placed beside; a sheet covers none of them
 * @param tooltip the tooltip's natural size
 * @param viewport the visible part of the page
 * @param direction the direction of the term's text; the tooltip is aligned with the term's start
 */
export function tooltipPosition(
  { line, whole }: TermPlace,
  tooltip: Size,
  viewport: Rectangle,
  direction: 'ltr' | 'rtl',
): TooltipPosition {
  const isSheet = tooltip.width > viewport.width - 2 * GUTTER_PX;
  const gutter = isSheet ? 0 : GUTTER_PX;
  const start = viewport.top + gutter;
  const end = viewport.top + viewport.height - gutter;
  const roomBeside = ({ top, height }: Rectangle): { above: number; below: number } => ({
    above: clamp(top - GAP_PX - start, 0, end - start),
    below: clamp(end - top - height - GAP_PX, 0, end - start),
  });
  const roomOfWhole = roomBeside(whole);
  const fitsWhole = isSheet && Math.max(roomOfWhole.above, roomOfWhole.below) >= MIN_SHEET_PX;
  const term = fitsWhole ? whole : line;
  const { above, below } = roomBeside(term);
  const isBelow = tooltip.height <= below || below >= above;
  const maxHeight = isBelow ? below : above;
  const height = Math.min(tooltip.height, maxHeight);
  const edge = isBelow ? end : start;
  const beside = isBelow ? term.top + term.height + GAP_PX : term.top - GAP_PX - height;
  const left = direction === 'ltr' ? term.left : term.left + term.width - tooltip.width;
  const first = viewport.left + gutter;
  return {
    left: clamp(left, first, viewport.left + viewport.width - tooltip.width - gutter),
    top: clamp(isSheet ? edge : beside, start, end - height),
    maxHeight,
  };
}

/** The least of the range where it is turned round. */
function clamp(value: number, min: number, max: number): number {
  return Math.max(Math.min(value, max), min);
}
