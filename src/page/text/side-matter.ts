/** What stands within an article's element and is no part of the article. */
import { isSideHeading, isSideName, type SideMatter } from '../../core/text/side-matter.ts';
import { composedParent } from '../dom/composed-tree.ts';

/** What may be nothing but a link to another text. A link in a heading or among words may be the article's own. */
const LINK_BLOCKS = 'div, p';

/**
 * Whether a node stands in side matter: a box of other news, navigation, comments.
 *
 * @param article the element up to which to look, which is none itself
 */
export function isInSideMatter(node: Node, article: Element, side: SideMatter): boolean {
  for (
    let around = composedParent(node);
    around && around !== article;
    around = composedParent(around)
  ) {
    if (around instanceof Element && isSideMatter(around, side)) return true;
  }
  return false;
}

function isSideMatter(element: Element, side: SideMatter): boolean {
  const name = `${element.localName} ${element.classList.value} ${element.id}`;
  return (
    element.matches(side.elements) ||
    isSideName(name, side) ||
    headingsOf(element).some((text) => isSideHeading(text, side)) ||
    isLink(element)
  );
}

/** What may be an element's heading: its labels, its text as far as a colon, and what it holds first. */
function headingsOf(element: Element): string[] {
  const shown = [...element.childNodes].filter((child) => !isCode(child));
  const texts = shown.map((child) => child.textContent ?? '');
  const first = shown.findIndex((_, index) => texts[index]?.trim());
  const labels = (element.ariaLabelledByElements ?? []).map(({ textContent }) => textContent);
  if (shown[first] instanceof Element) labels.push(texts[first] ?? '');
  return [element.ariaLabel ?? '', ...labels, texts.join('')];
}

/** Pages have styles and scripts anywhere. */
function isCode(node: Node): boolean {
  return node instanceof Element && node.matches('style, script, template');
}

function isLink(element: Element): boolean {
  const link = element.matches(LINK_BLOCKS) ? element.querySelector('a[href]') : null;
  return link?.textContent.trim() === element.textContent.trim();
}
