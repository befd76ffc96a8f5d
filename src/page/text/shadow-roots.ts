/** The open shadow roots of the page, which the document's text does not show. */

/** Elements that pages have most of and that no article is in the shadow of. */
const COMMON = 'a,b,br,i,img,li,p,path,script,span,td,tr';
/** More than the largest pages that are put together from shadow roots have. */
const MOST_LOOKED_AT = 20_000;

/** Finds the open shadow roots in a tree, and those within them. */
export function openRootsIn(tree: Document | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const trees: (Document | ShadowRoot)[] = [tree];
  let looked = 0;
  for (let next = trees.pop(); next; next = trees.pop()) {
    for (const element of next.querySelectorAll(`:not(${COMMON})`)) {
      if (looked++ > MOST_LOOKED_AT) return found;
      const { shadowRoot } = element;
      if (!shadowRoot) continue;
      found.push(shadowRoot);
      trees.push(shadowRoot);
    }
  }
  return found;
}
