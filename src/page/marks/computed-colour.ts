/** Reads any colour that browsers compute, with the browser's own help for the newer forms. */
import { type Colour, readColour } from '../../core/marks/colour.ts';

/** Reads a computed colour; one that even the browser can't convert counts as transparent. */
export type ReadColour = (computed: string) => Colour;

const TRANSPARENT: Colour = { red: 0, green: 0, blue: 0, alpha: 0 };

/**
 * Makes a reader of colours. Newer forms (`oklch()`, `lab()`, `color(display-p3 …)`) are converted by
 * the browser, by way of a relative colour (CSS Color 5).
 *
 * @param colourProbe gives an element on the page whose own colour is never seen
 */
export function colourReader(colourProbe: () => HTMLElement): ReadColour {
  return (computed) => {
    const colour = readColour(computed);
    if (colour) return colour;
    const element = colourProbe();
    element.style.color = `color(from ${computed} srgb r g b / alpha)`;
    return readColour(getComputedStyle(element).color) ?? TRANSPARENT;
  };
}
