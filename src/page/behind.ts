/** What stands behind a text, as far as styles tell. */
import { type Colour, over, readColour } from '../core/colour.ts';
import { composedParent } from './composed.ts';

/** Reads any colour that browsers compute. */
export type ReadColour = (computed: string) => Colour;

const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/**
 * Reads colours; those of the newer forms (`oklch()`, `lab()`, `color(display-p3 …)`) are the browser's
 * to convert, as relative colours of CSS Color 5 are.
 *
 * @param lend lends an element on the page whose own colour nobody sees
 */
export function colourReader(lend: () => HTMLElement): ReadColour {
  return (computed) => {
    const colour = readColour(computed);
    if (colour) return colour;
    const element = lend();
    element.style.color = `color(from ${computed} srgb r g b / alpha)`;
    return readColour(getComputedStyle(element).color) ?? TRANSPARENT;
  };
}

/** Reads what stands behind nodes: a colour, or null where a picture does, or the canvas. */
export function groundReader(read: ReadColour): (node: Node) => Colour | null {
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
