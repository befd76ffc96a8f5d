/** What stands within an article's element and is no part of the article. */
import { composedParent } from '../dom/composed-tree.ts';

const SIDE_ELEMENTS =
  'aside, nav, footer, form, li > a[href], [role="complementary"], [role="navigation"], [role="contentinfo"], [role="list"] a[href]';
/** Names that outlets and their software give to boxes of other news and to comments. */
const SIDE_NAMES =
  /(?:^|[\s_-])(?:related|also|recommend\w*|recirc\w*|comments?|discussion|disqus|sidebar|side-bar|promo\w*|newsletter|trending|popular|most-read|read-?more|teasers?|outbrain|taboola)(?:$|[\s_-])/i;

/**
 * Whether a node stands in side matter: a box of other news, navigation, comments.
 *
 * @param article the element up to which to look, which is none itself
 */
export function isInSideMatter(node: Node, article: Element): boolean {
  for (
    let around = composedParent(node);
    around && around !== article;
    around = composedParent(around)
  ) {
    if (around instanceof Element && isSideMatter(around)) return true;
  }
  return false;
}

function isSideMatter(element: Element): boolean {
  if (element.matches(SIDE_ELEMENTS)) return true;
  // On elements of SVG, the class is no text.
  return SIDE_NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}
