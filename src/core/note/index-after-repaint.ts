/** Which mark a note belongs to once the marks were painted anew. */

/** A mark that is painted now. */
export type RepaintedMark = {
  readonly termId: string;
  /** Whether it marks the very place of the page that the note's mark has marked. */
  readonly isSamePlace: boolean;
};

/**
 * Finds the mark of a note among those that are painted now: a note belongs to its mention, whatever
 * mentions come before or after it.
 *
 * @param shown the index of the mark that the note had
 * @param before the terms of the marks before
 * @param now the marks that are painted now
 * @returns the mark's index now; null where it is gone, or can't be told from others
 */
export function indexAfterRepaint(
  shown: number,
  before: readonly string[],
  now: readonly RepaintedMark[],
): number | null {
  const termId = before[shown];
  const inPlace = now.findIndex((mark) => mark.isSamePlace && mark.termId === termId);
  if (inPlace >= 0) return inPlace;
  // A page that has written its text anew has all marks in new places; those before and after tell.
  const after = now.length - before.length + shown;
  const areSame = (from: number, to: number, by: number): boolean =>
    before.slice(from, to).every((one, index) => one === now[from + index + by]?.termId);
  if (areSame(0, shown + 1, 0)) return shown;
  return areSame(shown, before.length, after - shown) ? after : null;
}
