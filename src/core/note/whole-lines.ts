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

/** Whether a line is not seen to its lower edge where a text is cut at `end`. */
export function goesOnBelow({ bottom }: Pick<Edges, 'bottom'>, end: number): boolean {
  return bottom > end + ROUNDING_PX;
}

/** How much is seen of the lines through which a cut at `end` goes; 0 where it goes between two. */
export function seenOfCutLines(
  lines: readonly Pick<Edges, 'top' | 'bottom'>[],
  end: number,
): number {
  const seen = lines.filter((line) => goesOnBelow(line, end)).map(({ top }) => end - top);
  return Math.max(0, ...seen);
}
