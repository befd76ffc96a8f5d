/** Finds pieces of a text that was put together from many. */

/**
 * The index of the last piece that begins at or before an offset, found by bisection; 0 where none does.
 *
 * @param pieces in the order of the text; starts are UTF-16 code units
 */
export function pieceIndexAt(
  pieces: readonly { readonly start: number }[],
  offset: number,
): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
