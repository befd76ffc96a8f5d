/** The colour that a mark stands on goes in; which of the palette's stand out there comes out. */
import { type Colour, contrast, luminance, over, readColour } from './colour.ts';
import type { MarkStyle } from './palette.ts';

/** From white to black; on the two between, no coloured line stands out. */
export type BackgroundTone = 'light' | 'pale' | 'dim' | 'dark';

export type MarkContrast = {
  readonly tone: BackgroundTone;
  /** Whether the text can still be read over the style's tint. */
  readonly tintIsReadable: boolean;
};

/** Least relative luminance (WCAG 2) of a ground, at which its colours keep 3:1 with their tint under them. */
const LEAST: readonly (readonly [BackgroundTone, number])[] = [
  ['light', 0.5],
  ['pale', 0.3],
  ['dim', 0.05],
  ['dark', 0],
];
/** Least contrast of text (WCAG 1.4.3). */
const READABLE = 4.5;
/** What a page whose ground is not known is taken for, by its text. */
const PAPER: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };
const NIGHT: Colour = { red: 0.07, green: 0.07, blue: 0.07, alpha: 1 };
/** Above this luminance, black contrasts more than white does. */
const MIDDLE = 0.179;

/**
 * Says what text stands on, and whether a style's tint can be put there.
 *
 * @param ink the text's colour
 * @param behind the colour behind it; null where that can't be told, and is guessed from the text
 */
export function contrastOn(ink: Colour, behind: Colour | null, style: MarkStyle): MarkContrast {
  const ground = behind ?? (luminance(ink) > MIDDLE ? NIGHT : PAPER);
  const light = luminance(ground);
  const name = LEAST.find(([, least]) => light >= least)?.[0] ?? 'dark';
  return { tone: name, tintIsReadable: isTintReadable(ink, ground, name, style) };
}

function isTintReadable(
  ink: Colour,
  ground: Colour,
  name: BackgroundTone,
  style: MarkStyle,
): boolean {
  if (name !== 'light' && name !== 'dark') return false;
  const tint = readColour(style[name].tint) ?? ground;
  const least = Math.min(contrast(ink, ground), READABLE);
  return contrast(ink, over(tint, ground)) >= least;
}
