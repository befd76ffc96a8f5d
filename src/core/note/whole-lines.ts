/** Where a note that is longer than its card is cut: below a whole line of text, and through lines where it is scrolled. */
import type { Edges } from './lines.ts';

/** So much of a line may be covered as rounding does, in CSS pixels. */
const ROUNDING_PX = 1;

/**
 * The lower edge of the last line that is wholly seen.
 *
 * @param bottoms the lower edges of all lines
 * @param end where the text would be cut
 * @returns `end` where no line is
 */
export function lastWholeLine(bottoms: readonly number[], end: number): number {
  return bottoms.filter((bottom) => bottom <= end).sort((one, other) => other - one)[0] ?? end;
}

/**
 * How much is seen of the lines through which a cut at `end` goes: 0 where it goes between two.
 *
 * @returns null where all lines are above it
 */
export function seenOfCutLines(
  lines: readonly Pick<Edges, 'top' | 'bottom'>[],
  end: number,
): number | null {
  const below = lines.filter(({ bottom }) => bottom > end + ROUNDING_PX);
  return below.length > 0 ? Math.max(0, ...below.map(({ top }) => end - top)) : null;
}
