/** The open shadow roots of the page, whose text the document's `textContent` leaves out. */

/** Elements that pages have most of, and that no article is in the shadow of. */
const COMMON = 'a,b,br,i,img,li,p,path,script,span,td,tr';
/** Bounds the work: the largest pages that are put together from shadow roots have fewer other elements. */
const MAX_ELEMENTS = 20_000;

/** Finds the open shadow roots in a tree, and those within them. */
export function openRootsIn(tree: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const trees: (Document | ShadowRoot)[] = [tree];
  let count = 0;
  for (let next = trees.pop(); next; next = trees.pop()) {
    for (const element of next.querySelectorAll(`:not(${COMMON})`)) {
      if (count++ > MAX_ELEMENTS) return found;
      const { shadowRoot } = element;
      if (!shadowRoot) continue;
      found.push(shadowRoot);
      trees.push(shadowRoot);
    }
  }
  return found;
}
