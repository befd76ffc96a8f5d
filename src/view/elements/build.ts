/** Elements from trees; the only file under src/view that needs a document. */
import type { Tree } from './tree.ts';

/** Documents of plain XML make elements of no namespace, unless they are told. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

/** Builds the element that a tree describes, with its children. */
export function build<Tag extends Tree['tag']>({
  tag,
  attributes,
  children,
}: Tree<Tag>): HTMLElementTagNameMap[Tag] {
  const element = document.createElementNS(XHTML, tag) as HTMLElementTagNameMap[Tag];
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    // A page's content security policy may forbid the attribute, but not the property.
    if (name === 'style') element.style.cssText = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return element;
}
