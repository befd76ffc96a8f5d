/** Finds an element of one of the extension's own pages. */

/**
 * By its id.
 *
 * @param kind what sort of element it must be
 * @throws Error where the page has none of it: page and script are made for each other
 */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} #${id}`);
  return found;
}
