/** Whether two ranges are of the same text. */

/** Whether two ranges begin and end at the same places of the page. */
export function isSameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}
