/** The mention that is stepped from goes in; the one that is stepped to comes out. */

/**
 * Says which mention comes after or before another, from the last to the first and back.
 *
 * @param current index of the mention to step from; null for none yet
 * @param by 1 for the next, -1 for the previous
 * @param count how many mentions there are, at least one
 */
export function nextMention(current: number | null, by: 1 | -1, count: number): number {
  if (current === null) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}
