/** The composed tree: the document with its open shadow roots in place. */

/** The parent of a node, which for a shadow root is its host; null at the top. */
export function composedParent(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The slot of an open shadow tree into which a node is slotted; null for none. */
export function slotOf(node: Node): HTMLSlotElement | null {
  return node instanceof Element || node instanceof Text ? node.assignedSlot : null;
}

/** The parent of a node in the tree that is shown: of what is slotted into an open shadow tree, the slot. */
export function flatParent(node: Node): Node | null {
  return slotOf(node) ?? composedParent(node);
}

/** The element that has the focus, inside open shadow roots too; null for none. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The element at which an event happened, inside open shadow roots too. Works only while the event is dispatched. */
export function innermostTarget(event: Event): Element | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  // The whole path is slow to get, and hardly ever needed.
  if (!target.shadowRoot) return target;
  const [innermost] = event.composedPath();
  return innermost instanceof Element ? innermost : target;
}
