/** Finds the marks to which commands lead: not those that a box around has cut off, which nobody could see. */
import { nextReachableMark } from '../../core/note/next-mark.ts';
import { canBeReached } from '../dom/range-visibility.ts';
import type { Mark } from '../marks/marks.ts';

/** The index of the next or the previous mark after the one that shows; null for none. */
export function stepTarget(
  marks: readonly Mark[],
  shown: number | null,
  by: 1 | -1,
): number | null {
  const isReachable = (index: number): boolean => {
    const mark = marks[index];
    return mark !== undefined && canBeReached(mark.range);
  };
  return nextReachableMark(shown, by, marks.length, isReachable);
}

/**
 * The index of the first mark of a story's term that the reader sees or can scroll to; -1 for none. The mark may be
 * another story's that notes the name, too.
 */
export function termTarget(marks: readonly Mark[], storyId: string, termId: string): number {
  return marks.findIndex(
    ({ also, range, ...mark }) =>
      [mark, ...also].some((one) => one.storyId === storyId && one.termId === termId) &&
      canBeReached(range),
  );
}
