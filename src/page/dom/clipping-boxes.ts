/** The boxes around a text that may cut it off. */
import { type ClippingBox, roomOf } from '../../core/note/clip.ts';
import { clipPathBox } from '../../core/note/clip-path.ts';
import type { Rectangle } from '../../core/note/rectangle.ts';
import { flatParent } from './composed-tree.ts';

/** A box that shows nothing of what does not fit in it. */
export function cutTo(rectangle: Rectangle): ClippingBox {
  return { rectangle, across: 0, down: 0 };
}

/** The boxes around a node with what they do not show, from the inside out; the window is the last. */
export function clippingBoxes(node: Node): readonly ClippingBox[] {
  const boxes: ClippingBox[] = [];
  const { body, documentElement } = document;
  const page = pageElement();
  const window = new DOMRect(0, 0, innerWidth, innerHeight);
  let position = '';
  for (const element of [...elementsAround(node), body, documentElement]) {
    const style = getComputedStyle(element);
    const rectangle = element.getBoundingClientRect();
    const shape = clipPathBox(style.clipPath, rectangle);
    if (shape) boxes.push(cutTo(shape));
    const isContained = /paint|content|strict/.test(style.contain);
    // What is placed by an element further out is not cut off by one that has no place of its own.
    const isStatic = style.position === 'static' && !isContained;
    if (position === 'fixed' || (position === 'absolute' && isStatic && element !== page)) continue;
    position = style.position;
    if (/^(?:inline|contents)$/.test(style.display)) continue;
    if (element === page) {
      if (isContained) boxes.push(cutTo(rectangle));
      // A page that may be scrolled at all cuts nothing off.
      boxes.push({
        rectangle: window,
        across: roomOf(style.overflowX, 0),
        down: roomOf(style.overflowY, 0),
      });
      continue;
    }
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const ofVisible = isContained ? 0 : null;
    const across = roomOf(style.overflowX, scrollWidth - clientWidth, ofVisible);
    const down = roomOf(style.overflowY, scrollHeight - clientHeight, ofVisible);
    boxes.push({ rectangle, across, down });
  }
  // However the page is scrolled, it stays where it is.
  if (position === 'fixed') boxes.push(cutTo(window));
  return boxes;
}

/** The element whose `overflow` is the window's: browsers take the body's where the root element has none. */
export function pageElement(): Element {
  const { body, documentElement } = document;
  return getComputedStyle(documentElement).overflowX === 'visible' ? body : documentElement;
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
