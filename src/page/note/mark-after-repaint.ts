/** Finds the mark of an open note among marks that were painted anew. */
import { indexAfterRepaint } from '../../core/note/index-after-repaint.ts';
import { areSamePlace } from '../dom/same-place.ts';
import type { Mark } from '../marks/marks.ts';

/** The index now of the mark that had the index `shown`; null where it is gone. */
export function markAfterRepaint(
  shown: number,
  before: readonly Mark[],
  now: readonly Mark[],
): number | null {
  const range = before[shown]?.range;
  const marks = now.map((mark) => ({
    termId: termOf(mark),
    isSamePlace: range !== undefined && areSamePlace(mark.range, range),
  }));
  return indexAfterRepaint(shown, before.map(termOf), marks);
}

/** Two stories may have a term of the same name. */
function termOf({ storyId, termId }: Mark): string {
  return `${storyId} ${termId}`;
}
