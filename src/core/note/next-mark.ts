/** The order in which the commands step through marks. */

/**
 * Finds the mark after or before another. The first follows the last.
 *
 * @param current index of the mark to step from, in reading order; null where none is shown yet
 * @param by 1 for the next, -1 for the previous
 * @param count how many marks there are, at least one
 * @returns the index of the mark to step to
 */
export function nextMark(current: number | null, by: 1 | -1, count: number): number {
  if (current === null) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}

/**
 * Finds the mark to step to: the next or the previous one that the reader can see, or can scroll to.
 *
 * @param isReachable whether a mark, given by its index, is one of these
 * @returns its index; where the reader can reach none, that of the next or the previous one all the same: the
 *   page may be about to show them. Null where there are no marks
 */
export function nextReachableMark(
  current: number | null,
  by: 1 | -1,
  count: number,
  isReachable: (markIndex: number) => boolean,
): number | null {
  let markIndex = current;
  for (let tried = 0; tried < count; tried++) {
    markIndex = nextMark(markIndex, by, count);
    if (isReachable(markIndex)) return markIndex;
  }
  return count === 0 ? null : nextMark(current, by, count);
}
