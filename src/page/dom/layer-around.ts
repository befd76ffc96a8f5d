/** Layers that a page shows over itself: dialogs, popovers, an element that fills the screen, panels. */
import { flatParent, slotOf } from './composed-tree.ts';
import { panelAround } from './panel-around.ts';

/**
 * While a modal dialog or a full-screen element is shown, all else is inert, even in the top layer. The
 * others close, or take the focus back, when something happens outside of them.
 */
const LAYERS = 'dialog[open], :popover-open, :fullscreen, [aria-modal="true"], [role$="dialog"]';

/** The element, in the layer around a node, to which a child may be added that is to be in the layer; null where there is none. */
export function layerAround(node: Node): Element | null {
  const panel = panelAround(node);
  let slotted: Node | null = null;
  let inside: Element | null = null;
  for (let around: Node | null = node; around; around = flatParent(around)) {
    if (slotOf(around)) slotted = around;
    if (!(around instanceof Element)) continue;
    if (around === panel || around.matches(LAYERS)) {
      // A layer with a shadow tree, or in one, shows of the node's own tree what is slotted into it.
      const isOwn = around.getRootNode() === node.getRootNode() && !around.shadowRoot;
      const home = slotted instanceof Element ? slotted : inside;
      return isOwn || !home ? around : home;
    }
    inside = around;
  }
  return null;
}
