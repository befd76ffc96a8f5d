/** The headline that belongs to a text on the page. */

const MAIN_HEADINGS = 'h1, [role="heading"][aria-level="1"]';

/**
 * Finds the last main heading before a node, in the same document or shadow root; null for none. Outlets
 * often keep the headline outside the element that holds the text, with a picture and a byline between
 * them.
 *
 * @param node where the text begins
 */
export function headlineBefore(node: Node): Element | null {
  const root = node.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const before = [...root.querySelectorAll(MAIN_HEADINGS)].filter(
    (heading) => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1) ?? null;
}
