/** The open shadow roots of the page, which the document's text does not show. */

/** Elements that pages have many of and that no shadow root can be in. */
const COMMON =
  'a,b,br,button,em,figure,form,h1,h2,h3,h4,i,iframe,img,input,label,li,link,meta,noscript,ol,option,p,' +
  'path,script,small,source,span,strong,style,svg,table,tbody,td,th,time,tr,ul,use';
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
