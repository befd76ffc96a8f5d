/** Colours in sRGB: read from what browsers compute, laid over one another, compared (WCAG 2). */

/** Channels are 0 to 1; outside of that where the colour can't be shown in sRGB. */
export type Colour = Readonly<Record<'red' | 'green' | 'blue' | 'alpha', number>>;

const COMPUTED = /^(rgba?\(|color\(srgb )(.+)\)$/;
/** From the channels of sRGB to light: the coefficients of WCAG 2's relative luminance. */
const WEIGHTS = { red: 0.2126, green: 0.7152, blue: 0.0722 };

/**
 * Reads a colour as browsers serialise it.
 *
 * @param css `rgb(…)`, `rgba(…)` or `color(srgb …)`
 * @returns null for every other form
 */
export function readColour(css: string): Colour | null {
  const [, form, parts] = COMPUTED.exec(css) ?? [];
  if (parts === undefined) return null;
  const whole = form === 'color(srgb ' ? 1 : 255;
  // A channel may be `none`.
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts
    .split(/[\s,/]+/)
    .map((part) => Number(part) || 0);
  return { red: red / whole, green: green / whole, blue: blue / whole, alpha };
}

/** One colour over another that nothing shows through, as browsers put them together. */
export function over(upper: Colour, lower: Colour): Colour {
  const { alpha } = upper;
  if (alpha === 0) return lower;
  const mixed = (channel: keyof typeof WEIGHTS): number =>
    Math.min(Math.max(upper[channel], 0), 1) * alpha + lower[channel] * (1 - alpha);
  return { red: mixed('red'), green: mixed('green'), blue: mixed('blue'), alpha: 1 };
}

/** Relative luminance, 0 to 1 (WCAG 2). */
export function luminance(colour: Colour): number {
  const light = (channel: keyof typeof WEIGHTS): number => {
    const value = colour[channel];
    return WEIGHTS[channel] * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  };
  return light('red') + light('green') + light('blue');
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
