/** The headline that belongs to a recognised element. */

const HEADLINES = 'h1, [role="heading"][aria-level="1"]';

/**
 * Finds the headline of an article: the last main heading before it. Outlets often keep it outside
 * the element that holds the text, with a picture and a byline between them.
 *
 * @param article the recognised element
 * @returns null where the page has none, or where the element holds its own
 */
export function headlineOf(article: Element): Element | null {
  if (article.querySelector(HEADLINES)) return null;
  const root = article.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const before = [...root.querySelectorAll(HEADLINES)].filter(
    (heading) =>
      heading.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !heading.contains(article),
  );
  return before.at(-1) ?? null;
}
