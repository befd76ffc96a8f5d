/** The colour behind a text, as far as computed styles tell. */
import { type Colour, over } from '../../core/marks/colour.ts';
import { composedParent } from '../dom/composed-tree.ts';
import type { ReadColour } from './computed-colour.ts';

/**
 * Makes a reader of the colour behind nodes. It gives null where a picture, an element that is not
 * opaque or the canvas is behind the node, and keeps what it reads, so it is good for one task only.
 */
export function backdropReader(read: ReadColour): (node: Node) => Colour | null {
  // Computed styles are slow to get, and neighbours have most of their ancestors in common.
  const known = new Map<Element, Colour | null>();
  return (node) => {
    const seeThrough: (readonly [Element, Colour])[] = [];
    let backdrop: Colour | null = null;
    for (let around = composedParent(node); around; around = composedParent(around)) {
      if (!(around instanceof Element)) continue;
      const before = known.get(around);
      if (before !== undefined) {
        backdrop = before;
        break;
      }
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(around);
      if (backgroundImage !== 'none' || Number(opacity) < 1) {
        known.set(around, null);
        break;
      }
      const colour = read(backgroundColor);
      seeThrough.push([around, colour]);
      if (colour.alpha < 1) continue;
      backdrop = colour;
      break;
    }
    for (const [element, colour] of seeThrough.reverse()) {
      backdrop &&= over(colour, backdrop);
      known.set(element, backdrop);
    }
    return backdrop;
  };
}
