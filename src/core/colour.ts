/** A computed CSS colour goes in; whether it is light comes out. */

/** Above this luminance, black contrasts more than white does (WCAG 2, relative luminance). */
const MIDDLE_LUMINANCE = 0.179;

/**
 * Says whether a colour is nearer to white than to black, to the eye.
 *
 * @param colour as `getComputedStyle` gives it: rgb(), color(), or a lightness form (oklch(), lab())
 * @returns false for a form it doesn't know
 */
export function isLight(colour: string): boolean {
  const [form = '', ...rest] = colour.split(/[(\s,/)]+/u).filter(Boolean);
  if (form === 'rgb' || form === 'rgba')
    return luminance(rest.map((part) => number(part) / 255)) > MIDDLE_LUMINANCE;
  if (form === 'color') return luminance(rest.slice(1).map(number)) > MIDDLE_LUMINANCE;
  if (form === 'oklch' || form === 'oklab') return number(rest[0]) > 0.6;
  if (form === 'lab' || form === 'lch') return number(rest[0]) > 50;
  return false;
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function number(text = '0'): number {
  return Number.parseFloat(text) || 0;
}
