/** The headline that belongs to a story on the page. */

const HEADLINES = 'h1, [role="heading"][aria-level="1"]';

/**
 * Finds the last main heading before a node. Outlets often keep it outside the element that holds the
 * text, with a picture and a byline between them.
 *
 * @param node where the story's text begins
 * @returns null where the page has none there
 */
export function headlineBefore(node: Node): Element | null {
  const root = node.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const before = [...root.querySelectorAll(HEADLINES)].filter(
    (heading) => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before.at(-1) ?? null;
}
