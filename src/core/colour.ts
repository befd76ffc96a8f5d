/** A computed CSS colour goes in; whether it is light comes out. */

/** Above this luminance, black contrasts more than white does (WCAG 2, relative luminance). */
const MIDDLE_LUMINANCE = 0.179;
/** Above these lightnesses, for the forms that begin with one. */
const MIDDLE_LIGHTNESS: Readonly<Record<string, number>> = {
  oklch: 0.6,
  oklab: 0.6,
  lab: 50,
  lch: 50,
};

/**
 * Says whether a colour is nearer to white than to black, to the eye.
 *
 * @param colour as `getComputedStyle` gives it: rgb(), color(), or a lightness form (oklch(), lab())
 * @returns false for a form it doesn't know
 */
export function isLight(colour: string): boolean {
  const [form = '', values = ''] = colour.split('(');
  // The name of a colour space is no number, and so falls away.
  const [first = 0, second = 0, third = 0] = values
    .split(/[\s,]+/)
    .map(Number.parseFloat)
    .filter((value) => !Number.isNaN(value));
  const middle = MIDDLE_LIGHTNESS[form];
  if (middle !== undefined) return first > middle;
  const scale = form === 'color' ? 1 : 255;
  const luminance =
    0.2126 * linear(first / scale) +
    0.7152 * linear(second / scale) +
    0.0722 * linear(third / scale);
  return luminance > MIDDLE_LUMINANCE;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
