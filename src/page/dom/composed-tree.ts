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

/** The element that an event happened to, inside open shadow roots too; to be asked while it happens. */
export function innermostTarget(event: Event): Element | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  // The whole path is dear, and hardly ever needed.
  if (!target.shadowRoot) return target;
  const [innermost] = event.composedPath();
  return innermost instanceof Element ? innermost : target;
}
