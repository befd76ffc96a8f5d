/** Any colour that browsers compute, read with the browser's own help where its form is a newer one. */
import { type Colour, readColour } from '../../core/marks/colour.ts';

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
