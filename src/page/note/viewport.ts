/** Measures the part of the page that is seen. */
import type { Rectangle } from '../../core/note/rectangle.ts';
import { viewportRectangle } from '../../core/note/viewport-rectangle.ts';

/** The rectangle in which a tooltip may stand, in CSS pixels of the layout viewport. */
export function visibleViewport(): Rectangle {
  const { clientWidth, currentCSSZoom } = document.documentElement;
  const { scale = 1, offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
  return viewportRectangle({
    innerWidth,
    innerHeight,
    rootWidth: clientWidth,
    rootZoom: currentCSSZoom,
    visual: { left: offsetLeft, top: offsetTop, width, height, scale },
  });
}
