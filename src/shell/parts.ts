/** The parts of an extension's own page, by their ids. */

/**
 * Gives a part.
 *
 * @throws Error where the page's HTML has none of that id and kind
 */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return found;
}
