/** The part of the page that is seen. */
import type { Rectangle } from '../../core/note/tooltip-position.ts';

/** The rectangle in which a tooltip may stand, in CSS pixels of the layout viewport. */
export function visibleViewport(): Rectangle {
  const { clientWidth, currentCSSZoom } = document.documentElement;
  const { scale = 1, offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
  // Of a page that is magnified with two fingers, only a part is seen.
  if (scale > 1) return { left: offsetLeft, top: offsetTop, width, height };
  return {
    left: 0,
    top: 0,
    width: clientWidth * currentCSSZoom || innerWidth,
    // In quirks mode the root's client height is the document's.
    height: innerHeight,
  };
}
