/** Panels that a page lays over itself without saying that they are any: sheets, drawers, overlays. */
import { elementsAround } from './clipping-boxes.ts';

/**
 * The panel around a node: it keeps its place while the page scrolls, and the page goes on beside it. One as high
 * as the window may be a backdrop, on which a press closes what stands in it alone; then that is the panel.
 *
 * @returns null for none, and where such an element holds the whole page
 */
export function panelAround(node: Node): Element | null {
  const { documentElement } = document;
  const around = elementsAround(node);
  let at = around.findIndex((element) => getComputedStyle(element).position === 'fixed');
  let panel = around[at];
  if (!panel || around.slice(at).every(standsAlone)) return null;
  // What scrolls is no backdrop, but a part of an application as high as its window.
  while (panel.clientHeight >= documentElement.clientHeight && !scrolls(panel)) {
    const inner = around[--at];
    if (!inner?.clientHeight || !standsAlone(inner)) break;
    panel = inner;
  }
  return panel;
}

function scrolls({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight;
}

/** Whether nothing that takes room is beside an element. */
function standsAlone(element: Element): boolean {
  return [...(element.parentNode?.childNodes ?? [])].every(
    (other) => other === element || !takesRoom(other),
  );
}

/** Elements without a box of their own take the room of what is in them. */
function takesRoom(node: Node): boolean {
  if (node instanceof Element && node.clientHeight > 0) return true;
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect().height > 0;
}
