/** What an element shows as its children, in the composed tree. */

/** HTML stands in a drawing only within these, which don't stand in each other. */
const HTML_IN_DRAWING = 'foreignObject:not(foreignObject foreignObject)';

/** What an element shows in place of its own children; null where it shows these. */
export function childrenElsewhere(element: Element): Node[] | null {
  const { shadowRoot, localName } = element;
  if (shadowRoot) return [...shadowRoot.childNodes];
  if (localName === 'svg') return [...element.querySelectorAll(HTML_IN_DRAWING)];
  // Names first: this runs for every element, and to check its class is slow.
  if (localName === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : null;
  }
  if (localName === 'details' && element instanceof HTMLDetailsElement && !element.open) {
    return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
  }
  return null;
}
