/** Which of the palette's colours stand out on the background of a mark. */
import { type Colour, contrast, luminance, over, readColour } from './colour.ts';
import type { MarkColours, MarkStyle } from './palette.ts';

/**
 * Backgrounds from white to black by luminance; on `pale` and `dim`, no coloured line stands out, and on `soft` no
 * tint under dark letters.
 */
export type BackgroundTone = 'light' | 'soft' | 'pale' | 'dim' | 'dark';

export type MarkContrast = {
  readonly tone: BackgroundTone;
  /** Whether the text keeps enough contrast over the style's tint. */
  readonly tintIsReadable: boolean;
};

/** The lowest relative luminance of each tone: from there up, its colours keep 3:1, also over their tint. */
const MIN_LUMINANCE: readonly (readonly [BackgroundTone, number])[] = [
  ['light', 0.8],
  ['soft', 0.5],
  ['pale', 0.3],
  ['dim', 0.05],
  ['dark', 0],
];
/** The lowest contrast at which text counts as readable (WCAG 1.4.3). */
const MIN_TEXT_CONTRAST = 4.5;
/** Assumed where the background is unknown: under dark text a light one, under light text a dark one. */
const ASSUMED_LIGHT: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };
const ASSUMED_DARK: Colour = { red: 0.07, green: 0.07, blue: 0.07, alpha: 1 };
/** A text that is more transparent than this is not seen. */
const MIN_SEEN_ALPHA = 0.1;
/** The luminance on which black and white have the same contrast; above it, black has more. */
const MIDDLE_LUMINANCE = 0.179;

/**
 * Judges how a mark of a style stands out behind a text.
 *
 * @param fill the colour that the text is filled with; translucent ones count as they are seen
 * @param behind the opaque colour behind it; null where that is unknown, and guessed from the text's
 */
export function contrastOn(fill: Colour, behind: Colour | null, style: MarkStyle): MarkContrast {
  // Over a picture of the page stands a text that nobody sees. Its line can't take the text's colour.
  if (fill.alpha < MIN_SEEN_ALPHA) return { tone: 'light', tintIsReadable: false };
  const assumed = luminance(fill) > MIDDLE_LUMINANCE ? ASSUMED_DARK : ASSUMED_LIGHT;
  const background = behind ?? assumed;
  const tone = toneOf(background);
  const text = over(fill, background);
  return { tone, tintIsReadable: isTintReadable(text, background, tone, style) };
}

/** The colours of a style on a tone; null on those on which no colour stands out. */
export function coloursOn(tone: BackgroundTone, style: MarkStyle): MarkColours | null {
  if (tone === 'pale' || tone === 'dim') return null;
  return tone === 'dark' ? style.dark : style.light;
}

function toneOf(background: Colour): BackgroundTone {
  const light = luminance(background);
  return MIN_LUMINANCE.find(([, least]) => light >= least)?.[0] ?? 'dark';
}

/** Whether text over the tint is readable, or at least no worse than it is without the tint. */
function isTintReadable(
  text: Colour,
  background: Colour,
  tone: BackgroundTone,
  style: MarkStyle,
): boolean {
  const colours = coloursOn(tone, style);
  if (!colours) return false;
  const tint = readColour(colours.tint) ?? background;
  const minContrast = Math.min(contrast(text, background), MIN_TEXT_CONTRAST);
  return contrast(text, over(tint, background)) >= minContrast;
}
