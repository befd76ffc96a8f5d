/** Finds the mark of an open note among marks that were painted anew. */
import { indexAfterRepaint } from '../../core/note/index-after-repaint.ts';
import { areSamePlace } from '../dom/same-place.ts';
import { hasSameNote, type Mark } from '../marks/marks.ts';

/** The index now of the mark that had the index `shown`; null where it is gone, or has another note. */
export function markAfterRepaint(
  shown: number,
  before: readonly Mark[],
  now: readonly Mark[],
): number | null {
  const was = before[shown];
  const marks = now.map((mark) => ({
    termId: termOf(mark),
    isSamePlace: was !== undefined && areSamePlace(mark.range, was.range),
  }));
  const index = indexAfterRepaint(shown, before.map(termOf), marks);
  return was && index !== null && hasSameNote(was, now[index]) ? index : null;
}

/** Two stories may have a term of the same name. */
function termOf({ storyId, termId }: Mark): string {
  return `${storyId} ${termId}`;
}
