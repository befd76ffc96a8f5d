/** What stands behind a text, as far as styles tell. */
import { type Colour, over } from '../../core/marks/colour.ts';
import { composedParent } from '../dom/composed-tree.ts';
import type { ReadColour } from './computed-colour.ts';

/** Reads what stands behind nodes: a colour, or null where a picture does, or the canvas. */
export function backdropReader(read: ReadColour): (node: Node) => Colour | null {
  // Asking for a style is dear, and neighbours have most of what is round them in common.
  const known = new Map<Element, Colour | null>();
  return (node) => {
    const climbed: (readonly [Element, Colour])[] = [];
    let ground: Colour | null = null;
    for (let around = composedParent(node); around; around = composedParent(around)) {
      if (!(around instanceof Element)) continue;
      const before = known.get(around);
      if (before !== undefined) {
        ground = before;
        break;
      }
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(around);
      if (backgroundImage !== 'none' || Number(opacity) < 1) {
        known.set(around, null);
        break;
      }
      const colour = read(backgroundColor);
      climbed.push([around, colour]);
      if (colour.alpha < 1) continue;
      ground = colour;
      break;
    }
    for (const [element, colour] of climbed.reverse()) {
      ground &&= over(colour, ground);
      known.set(element, ground);
    }
    return ground;
  };
}
