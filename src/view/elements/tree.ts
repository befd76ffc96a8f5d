/**
 * An element as data, so that it can be described where the stories are and built where a document is.
 * Its texts become text nodes and are never read as HTML.
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
 * @param attributes values by the attribute's name
 * @param children elements and texts; null is left out
 */
export function tree<Tag extends Tree['tag']>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Tree | string | null)[]
): Tree<Tag> {
  return { tag, attributes, children: children.filter((child) => child !== null) };
}
