/** Colours in sRGB: how browsers serialise, blend and, after WCAG 2, compare them. */

/** Channels are between 0 and 1, or beyond where the colour lies outside the gamut of sRGB; alpha is 0 to 1. */
export type Colour = Readonly<Record<'red' | 'green' | 'blue' | 'alpha', number>>;

const SERIALISED = /^(rgba?\(|color\(srgb )(.+)\)$/;
/** The share of each channel in WCAG 2's relative luminance. */
const LUMINANCE_WEIGHTS = { red: 0.2126, green: 0.7152, blue: 0.0722 };

/**
 * Parses a colour as browsers serialise a computed one.
 *
 * @param css `rgb(…)`, `rgba(…)` or `color(srgb …)`
 * @returns null for every other form, which the caller lets the browser convert
 */
export function readColour(css: string): Colour | null {
  const [, form, parts] = SERIALISED.exec(css) ?? [];
  if (parts === undefined) return null;
  const max = form === 'color(srgb ' ? 1 : 255;
  // A channel may be `none`, which counts as 0.
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts
    .split(/[\s,/]+/)
    .map((part) => Number(part) || 0);
  return { red: red / max, green: green / max, blue: blue / max, alpha };
}

/** Blends a colour over an opaque one as browsers do: "source over" after Porter and Duff (1984). */
export function over(upper: Colour, lower: Colour): Colour {
  const { alpha } = upper;
  if (alpha === 0) return lower;
  const blended = (channel: keyof typeof LUMINANCE_WEIGHTS): number =>
    Math.min(Math.max(upper[channel], 0), 1) * alpha + lower[channel] * (1 - alpha);
  return { red: blended('red'), green: blended('green'), blue: blended('blue'), alpha: 1 };
}

/** The relative luminance of an opaque colour, from 0 for black to 1 for white (WCAG 2). */
export function luminance(colour: Colour): number {
  const weighted = (channel: keyof typeof LUMINANCE_WEIGHTS): number => {
    const value = colour[channel];
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    return LUMINANCE_WEIGHTS[channel] * linear;
  };
  return weighted('red') + weighted('green') + weighted('blue');
}

/** The contrast ratio of two opaque colours, from 1 to 21 (WCAG 2). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
