/** Builds the elements that a tree describes. */
import type { Tree } from './tree.ts';

/** Makes an element with all that is in it. */
export function build<Tag extends Tree['tag']>({
  tag,
  attributes,
  children,
}: Tree<Tag>): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name] ?? '';
    // A policy against inline styles forbids the attribute, not the property.
    if (name === 'style') made.style.cssText = value;
    else made.setAttribute(name, value);
  }
  made.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return made;
}
