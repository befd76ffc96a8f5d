/** Colours for tests. */
import { type Colour, readColour } from '../../src/core/marks/colour.ts';

/** Reads one that is known to be of a form that can be read. */
export function colourOf(css: string): Colour {
  const colour = readColour(css);
  if (!colour) throw new Error(`cannot read ${css}`);
  return colour;
}
