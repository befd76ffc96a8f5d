/** Looks into what the views describe. */
import type { Tree } from '../../src/view/elements/tree.ts';

/** All elements of a name, in the order of the text. */
export function elementsOf(tag: string, trees: readonly (Tree | string)[]): Tree[] {
  return trees.flatMap((tree) => {
    if (typeof tree === 'string') return [];
    const within = elementsOf(tag, tree.children);
    return tree.tag === tag ? [tree, ...within] : within;
  });
}

/** The texts of all elements of a name. */
export function textsOf(tag: string, trees: readonly (Tree | string)[]): string[] {
  return elementsOf(tag, trees).map(textOf);
}

/** All text of an element. */
export function textOf(tree: Tree | string): string {
  return typeof tree === 'string' ? tree : tree.children.map(textOf).join('');
}
