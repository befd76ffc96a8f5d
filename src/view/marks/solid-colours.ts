/**
 * The colours of a tint that stands without a line, as a marker pen's: the letters on it are black. It keeps 3:1 to
 * the page (WCAG 1.4.11) and 4.5:1 to the letters, which no one colour does on soft, pale and dim backgrounds.
 */
import type { Kind } from '../../core/story/story.ts';

type SolidColours = { readonly light: string; readonly dark: string };

const PERSON: SolidColours = { light: '#cd640a', dark: '#e0962e' };
const PLACE: SolidColours = { light: '#a569cd', dark: '#c29be8' };

/** By the kind of the term, on light and on dark backgrounds. */
export const SOLID_COLOURS: Readonly<Record<Kind, SolidColours>> = {
  person: PERSON,
  organisation: PERSON,
  law: { light: '#4682d7', dark: '#7fb0f0' },
  list: { light: '#28915a', dark: '#5fbf92' },
  place: PLACE,
  event: PLACE,
};
