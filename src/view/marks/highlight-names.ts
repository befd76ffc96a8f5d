/** The names of the highlights that paint marks, which page and style sheets must agree on. */
import type { BackgroundTone, MarkContrast } from '../../core/marks/background-tone.ts';
import type { Kind } from '../../core/story/story.ts';

/** The line of a mark, the tint behind it, or the mark whose note shows. */
export type HighlightName =
  | `backstory-${Kind}-on-${BackgroundTone}`
  | `backstory-tint-${Kind}-on-${BackgroundTone}`
  | 'backstory-shown';

/** The highlights that paint one mark: its line, and its tint where the text stays readable on it. */
export function highlightNamesOf(
  kind: Kind,
  { tone, tintIsReadable }: MarkContrast,
): readonly HighlightName[] {
  const line = `backstory-${kind}-on-${tone}` as const;
  return tintIsReadable ? [line, `backstory-tint-${kind}-on-${tone}`] : [line];
}
