/** Shows what src/view describes: notes are trees, since visited pages build them without Preact. */
import { h, type VNode } from 'preact';
import type { Tree } from '../view/elements/tree.ts';

/** Renders a tree; its texts become text nodes. */
export function TreeView({ tree }: { readonly tree: Tree }): VNode {
  const children = tree.children.map((child) =>
    typeof child === 'string' ? child : <TreeView tree={child} />,
  );
  return h(tree.tag, tree.attributes, ...children);
}
