/** The names of the highlights that paint marks, which page and style sheets must agree on. */
import type { BackgroundTone, MarkContrast } from '../../core/marks/background-tone.ts';
import type { Kind } from '../../core/story/story.ts';

/** The line of a mark, the tint behind it, or what its letters are filled with. */
export type HighlightName =
  | `backstory-${Kind}-on-${BackgroundTone}`
  | `backstory-tint-${Kind}-on-${BackgroundTone}`
  | `backstory:${string}`;

/** The highlight that draws the lines of a kind of term on a tone. */
export function lineName(kind: Kind, tone: BackgroundTone): HighlightName {
  return `backstory-${kind}-on-${tone}`;
}

/** The highlight that draws the tint behind a kind of term on a tone. */
export function tintName(kind: Kind, tone: BackgroundTone): HighlightName {
  return `backstory-tint-${kind}-on-${tone}`;
}

/** The highlights that paint one mark: its line, and its tint where the text stays readable on it. */
export function highlightNamesOf(
  kind: Kind,
  { tone, tintIsReadable }: MarkContrast,
): readonly HighlightName[] {
  const line = lineName(kind, tone);
  return tintIsReadable ? [line, tintName(kind, tone)] : [line];
}
