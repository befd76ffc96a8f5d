/** Zoom by a page's own styles. */

/** Lets an element of ours be as large as it is: a page that is zoomed would move it out of its place. */
export function undoZoom(element: HTMLElement): void {
  const { parentNode } = element;
  const around = parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
  if (!(around instanceof Element)) return;
  const zoom = around.currentCSSZoom;
  element.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}
