/** The boxes around a text that may cut it off. */
import { type ClippingBox, roomOf } from '../../core/note/clip.ts';
import { flatParent } from './composed-tree.ts';

/** The boxes around a node with what they do not show, from the inside out. */
export function clippingBoxes(node: Node): readonly ClippingBox[] {
  const boxes: ClippingBox[] = [];
  let position = '';
  for (const element of elementsAround(node)) {
    const style = getComputedStyle(element);
    const shown = /paint|content|strict/.test(style.contain) ? 0 : null;
    // What is placed by an element further out is not cut off by one that has no place of its own.
    if (position === 'absolute' && style.position === 'static' && shown === null) continue;
    position = style.position;
    if (!/^(?:inline|contents)$/.test(style.display)) {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const rectangle = element.getBoundingClientRect();
      const across = roomOf(style.overflowX, scrollWidth - clientWidth, shown);
      const down = roomOf(style.overflowY, scrollHeight - clientHeight, shown);
      boxes.push({ rectangle, across, down });
    }
    if (position === 'fixed') break;
  }
  return boxes;
}

/**
 * The elements around a node in the tree that is shown, its own among them, from the inside out: up to the body,
 * for which the window scrolls.
 */
export function elementsAround(node: Node): Element[] {
  const all: Element[] = [];
  const { body, documentElement } = document;
  let around: Node | null = node;
  while (around && around !== body && around !== documentElement) {
    if (around instanceof Element) all.push(around);
    around = flatParent(around);
  }
  return all;
}
