/** The composed tree: the document with its open shadow roots in place. */

/** The parent of a node, which for a shadow root is its host; null at the top. */
export function composedParent(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** Finds the shadow root of an element; null for none. The reader script has closed ones found, too. */
export const shadowRoots = { of: ({ shadowRoot }: HTMLElement): ShadowRoot | null => shadowRoot };

/** The parent of a node in the tree that is shown: of what is slotted into a shadow tree, the slot. */
export function flatParent(node: Node): Node | null {
  const isSlottable = node instanceof Element || node instanceof Text;
  const slot = isSlottable ? (node.assignedSlot ?? slotIn(node.parentElement)) : null;
  return slot ?? composedParent(node);
}

/** The slot of a closed shadow tree for what names none: which one a node has is not told. */
function slotIn(host: Element | null): Element | null {
  const root = host instanceof HTMLElement ? shadowRoots.of(host) : null;
  return root?.querySelector('slot:not([name])') ?? null;
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
