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
  const isClosed =
    localName === 'details' && element instanceof HTMLDetailsElement && !element.open;
  return isClosed ? childrenOfClosed(element) : null;
}

/** Closed details show their summary alone, unless a page's style shows the rest. */
function childrenOfClosed(details: Element): Node[] | null {
  const summary = details.querySelector(':scope > summary');
  if ([...details.children].some((child) => child !== summary && isDrawn(child))) return null;
  return summary ? [summary] : [];
}

/** Whether the browser draws an element. This question alone is answered without working out any style. */
export function isDrawn(element: Element): boolean {
  return element.checkVisibility({ contentVisibilityAuto: true });
}
