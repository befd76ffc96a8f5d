/** The part of a page that is seen, from what browsers measure. */
import type { Rectangle } from './rectangle.ts';

/** Measures of a window and its page; all but the zoom and the scale are CSS pixels. */
export type ViewportMeasures = {
  readonly innerWidth: number;
  readonly innerHeight: number;
  /** The root element's width without a scroll bar; 0 where it has none. */
  readonly rootWidth: number;
  /** The zoom that the page's styles set on the root element. */
  readonly rootZoom: number;
  /** The visual viewport: what two fingers have magnified. */
  readonly visual: Rectangle & { readonly scale: number };
};

/** The rectangle in which a tooltip may stand, in CSS pixels of the layout viewport. */
export function viewportRectangle(measures: ViewportMeasures): Rectangle {
  const { innerWidth, innerHeight, rootWidth, rootZoom } = measures;
  const { scale, left, top, width, height } = measures.visual;
  if (scale > 1) return { left, top, width, height };
  // Not the root's height: in quirks mode that is the document's.
  return { left: 0, top: 0, width: rootWidth * rootZoom || innerWidth, height: innerHeight };
}
