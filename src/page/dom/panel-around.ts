/** Panels that a page lays over itself without saying that they are any: sheets, drawers, overlays. */
import { elementsAround } from './clipping-boxes.ts';

/**
 * The panel around a node: it keeps its place while the page scrolls, and the page goes on beside it. One as high
 * as the window may be a backdrop, on which a press closes what stands in it alone; then that is the panel.
 *
 * @returns null for none, and where such an element holds the whole page
 */
export function panelAround(node: Node): Element | null {
  const around = elementsAround(node);
  let at = around.findIndex((element) => getComputedStyle(element).position === 'fixed');
  let panel = around[at];
  if (!panel || around.slice(at).every(standsAlone)) return null;
  while (panel.clientHeight >= innerHeight) {
    const inner = around[--at];
    if (!inner || !standsAlone(inner)) break;
    panel = inner;
  }
  return panel;
}

/** Whether nothing that takes room is beside an element. */
function standsAlone(element: Element): boolean {
  const all = [...(element.parentNode?.children ?? [])];
  return all.every((other) => other === element || other.clientHeight === 0);
}
