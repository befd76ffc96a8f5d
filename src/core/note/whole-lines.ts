/** Where a note that is longer than its card is cut: below a whole line of text. */

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
