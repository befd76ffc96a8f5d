/** The open shadow roots of the page, whose text the document's `textContent` leaves out. */

/** All but those that pages have most of, and that no article is in the shadow of. */
const POSSIBLE_HOSTS = ':not(a,b,br,i,img,li,p,path,script,span,td,tr)';
/** Bounds the work: the largest pages that are put together from shadow roots have fewer other elements … */
const MAX_ELEMENTS = 20_000;
/** … and a fifth as many roots, each of which is searched and watched. */
const ELEMENTS_PER_ROOT = 5;

/**
 * Whether the document has an open shadow root, or a custom element, which may get one at any time. Cheaper than
 * finding them all.
 */
export function mayHaveRoots(): boolean {
  const elements = document.querySelectorAll(POSSIBLE_HOSTS);
  const count = Math.min(elements.length, MAX_ELEMENTS);
  // An iterator costs more than all that is asked of it here.
  for (let index = 0; index < count; index++) {
    const element = elements[index];
    if (element?.shadowRoot || element?.localName.includes('-')) return true;
  }
  return false;
}

/** Finds the open shadow roots in a tree, and those within them. */
export function openRootsIn(tree: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let count = 0;
  let searched = 0;
  // What is found is searched in turn.
  for (let next: Document | ShadowRoot | undefined = tree; next; next = found[searched++]) {
    for (const { shadowRoot } of next.querySelectorAll(POSSIBLE_HOSTS)) {
      if (count++ > MAX_ELEMENTS) return found;
      if (!shadowRoot) continue;
      found.push(shadowRoot);
      count += ELEMENTS_PER_ROOT;
    }
  }
  return found;
}
