/**
 * How marks look, by the kind of their term. Kinds differ by the form of the line and not by colour
 * alone. Lines keep 3:1 (WCAG 1.4.11) on the backgrounds they are for, with and without the tint
 * (background-tone.ts).
 */
import type { Kind } from '../story/story.ts';

export type MarkStyle = {
  /** Style and thickness of the line, as in CSS `text-decoration`. */
  readonly form: string;
  /** The colours on light backgrounds. */
  readonly light: MarkColours;
  /** The colours on dark backgrounds. */
  readonly dark: MarkColours;
};
/** CSS colours of the line and of the translucent tint behind the text; the tint as browsers serialise it. */
export type MarkColours = { readonly line: string; readonly tint: string };

const PERSON: MarkStyle = {
  form: 'dotted 0.14em',
  light: { line: '#8a4b08', tint: 'rgba(255, 190, 60, 0.26)' },
  dark: { line: '#ffc266', tint: 'rgba(255, 190, 60, 0.2)' },
};
const PLACE: MarkStyle = {
  form: 'wavy 0.08em',
  light: { line: '#6a3a8c', tint: 'rgba(170, 110, 220, 0.18)' },
  dark: { line: '#d3aef5', tint: 'rgba(190, 140, 240, 0.18)' },
};

export const MARK_STYLES: Readonly<Record<Kind, MarkStyle>> = {
  person: PERSON,
  organisation: PERSON,
  law: {
    form: 'double 0.1em',
    light: { line: '#1f4e8c', tint: 'rgba(90, 150, 230, 0.2)' },
    dark: { line: '#9cc4ff', tint: 'rgba(110, 165, 255, 0.2)' },
  },
  list: {
    form: 'dashed 0.12em',
    light: { line: '#1c6446', tint: 'rgba(60, 180, 130, 0.2)' },
    dark: { line: '#7fdcb2', tint: 'rgba(70, 200, 145, 0.18)' },
  },
  place: PLACE,
  event: PLACE,
};
