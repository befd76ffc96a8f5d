/** Builds elements; text goes in as text nodes, never as HTML. */

type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * Makes an element.
 *
 * @param tag its tag name
 * @param attributes a true attribute is set empty, a false one is left out
 * @param children elements, or texts that become text nodes; null is left out
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}
