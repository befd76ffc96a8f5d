/**
 * An element as data: made wherever there is a story, built wherever there is a document. Texts are
 * texts, never HTML.
 */
export type Tree<Tag extends keyof HTMLElementTagNameMap = keyof HTMLElementTagNameMap> = {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly (Tree | string)[];
};

type Attributes = Readonly<Record<string, string>>;

/**
 * Describes an element.
 *
 * @param tag its tag name
 * @param attributes by name
 * @param children elements, or texts that become text nodes; null is left out
 */
export function tree<Tag extends Tree['tag']>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Tree | string | null)[]
): Tree<Tag> {
  return { tag, attributes, children: children.filter((child) => child !== null) };
}
