/** The colours that a mark stands on go in; which of the palette's stand out there comes out. */
import {
  converter,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz50,
  modeXyz65,
  type Rgb,
  useMode,
  wcagContrast,
  wcagLuminance,
} from 'culori/fn';
import type { Look } from './palette.ts';

/** From white to black; on the two between, no coloured line stands out. */
export type Ground = 'light' | 'pale' | 'dim' | 'dark';

export type Standing = {
  readonly ground: Ground;
  /** Whether the text can still be read over the look's tint. */
  readonly bearsTint: boolean;
};

/** Least relative luminance (WCAG 2) of a ground, at which its colours keep 3:1 with their tint under them. */
const LEAST: readonly (readonly [Ground, number])[] = [
  ['light', 0.5],
  ['pale', 0.3],
  ['dim', 0.05],
  ['dark', 0],
];
/** Least contrast of text (WCAG 1.4.3). */
const READABLE = 4.5;
/** What a page whose ground is not known is taken for, by its text. */
const PAPER: Rgb = { mode: 'rgb', r: 1, g: 1, b: 1 };
const NIGHT: Rgb = { mode: 'rgb', r: 0.07, g: 0.07, b: 0.07 };
/** Above this luminance, black contrasts more than white does. */
const MIDDLE = 0.179;

// Every form in which browsers give a computed colour.
useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
useMode(modeOklch);
useMode(modeLab);
useMode(modeLch);
useMode(modeP3);
useMode(modeXyz50);
useMode(modeXyz65);
const toRgb = converter('rgb');

/**
 * Says what text stands on, and whether a look's tint can be put there.
 *
 * @param text the text's computed colour
 * @param behind the computed background colours behind it, from the innermost out to one that nothing
 *   shows through; null where that can't be told, and is guessed from the text
 */
export function standing(text: string, behind: readonly string[] | null, look: Look): Standing {
  const ink = toRgb(text) ?? NIGHT;
  const ground = behind ? layered(behind) : wcagLuminance(ink) > MIDDLE ? NIGHT : PAPER;
  const luminance = wcagLuminance(ground);
  const name = LEAST.find(([, least]) => luminance >= least)?.[0] ?? 'dark';
  return { ground: name, bearsTint: bearsTint(ink, ground, name, look) };
}

/** Whether nothing shows through a computed colour. */
export function isOpaque(colour: string): boolean {
  return (toRgb(colour)?.alpha ?? 1) >= 1;
}

function bearsTint(ink: Rgb, ground: Rgb, name: Ground, look: Look): boolean {
  if (name !== 'light' && name !== 'dark') return false;
  const tint = toRgb(look[name].tint) ?? ground;
  const before = wcagContrast(ink, ground);
  return wcagContrast(ink, over(tint, ground)) >= Math.min(before, READABLE);
}

function layered(colours: readonly string[]): Rgb {
  return colours.reduceRight((below, colour) => over(toRgb(colour) ?? below, below), PAPER);
}

/** One colour over another that nothing shows through, as browsers put them together. */
function over(upper: Rgb, lower: Rgb): Rgb {
  const { alpha = 1 } = upper;
  const mixed = (channel: 'r' | 'g' | 'b'): number =>
    Math.min(Math.max(upper[channel], 0), 1) * alpha + lower[channel] * (1 - alpha);
  return { mode: 'rgb', r: mixed('r'), g: mixed('g'), b: mixed('b') };
}
