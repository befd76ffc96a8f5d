/** The boxes around a text that may cut it off. */
import { type ClippingBox, overflowOf } from '../../core/note/clip.ts';
import { flatParent } from './composed-tree.ts';

/** The boxes around a node that do not show all that stands in them, from the inside out. */
export function clippingBoxes(node: Node): ClippingBox[] {
  const boxes: ClippingBox[] = [];
  let isOutOfFlow = false;
  for (const element of elementsAround(node)) {
    // What these two do is done by the window.
    if (element === document.documentElement || element === document.body) break;
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

/** Does something that scrolls to a node, and has boxes that cut off what is in them stay as they are. */
export function keepingCutOff(node: Node, scroll: () => void): void {
  const kept = elementsAround(node)
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isWindow = element === document.documentElement || element === document.body;
      return !isWindow && (overflowOf(overflowX) === 'cut' || overflowOf(overflowY) === 'cut');
    })
    .map((element) => ({ element, left: element.scrollLeft, top: element.scrollTop }));
  scroll();
  for (const { element, left, top } of kept) {
    const { overflowX, overflowY } = getComputedStyle(element);
    element.scrollTo({
      left: overflowOf(overflowX) === 'cut' ? left : element.scrollLeft,
      top: overflowOf(overflowY) === 'cut' ? top : element.scrollTop,
      behavior: 'instant',
    });
  }
}

function elementsAround(node: Node): Element[] {
  const all: Element[] = [];
  for (let around: Node | null = node; around; around = flatParent(around)) {
    if (around instanceof Element) all.push(around);
  }
  return all;
}
