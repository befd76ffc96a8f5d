/** Zoom that a page's own styles set (`zoom: 1.2`). */

/** Undoes the zoom around one of the extension's own elements, which would take it out of its size and place. */
export function undoZoom(element: HTMLElement): void {
  const { parentNode } = element;
  const around = parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
  if (!(around instanceof Element)) return;
  const zoom = around.currentCSSZoom;
  element.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}
