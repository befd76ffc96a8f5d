/** The composed tree: the document with its open shadow roots in place. */

/** The parent of a node, a shadow root's being its host; null at the top. */
export function composedParent(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The element that has the focus, inside open shadow roots too. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The topmost element at a point of the viewport, inside open shadow roots too. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inside = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inside || inside === found) return found;
    found = inside;
  }
}
