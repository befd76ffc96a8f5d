/** The boxes around a text that may cut it off. */
import { type ClippingBox, overflowOf } from '../../core/note/clip.ts';
import { flatParent } from './composed-tree.ts';

/** The boxes around a node that do not show all that stands in them, from the inside out. */
export function clippingBoxes(node: Node): ClippingBox[] {
  const boxes: ClippingBox[] = [];
  let isOutOfFlow = false;
  for (const element of elementsAround(node)) {
    const { position, overflowX, overflowY, display } = getComputedStyle(element);
    // What is placed by an element further out is not cut off by one that has no place of its own.
    if (isOutOfFlow && position === 'static') continue;
    const [across, down] = [overflowOf(overflowX), overflowOf(overflowY)];
    const hasBox = display !== 'inline' && display !== 'contents';
    if (hasBox && (across !== 'shown' || down !== 'shown')) {
      boxes.push({ rectangle: element.getBoundingClientRect(), across, down });
    }
    if (position === 'fixed') break;
    isOutOfFlow = position === 'absolute';
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
