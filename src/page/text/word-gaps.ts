/** Finds where words end that nothing but the page's styles keeps apart. */
import { standApart } from '../../core/note/lines.ts';

/** Two characters within a word: letters, digits, what is combined with them, and what nobody sees. */
const WITHIN_WORD = /^[\p{L}\p{N}\p{M}\p{Cf}]{2}$/u;

export class WordGaps {
  readonly #range = document.createRange();
  /** What was so where it could be told last: two lines don't tell. */
  #wereApart = false;

  /** Whether a word ends between two texts of which one follows the other. */
  isBetween(before: Text, after: Text): boolean {
    const last = before.length - 1;
    // Letters that a page moves one by one stand anywhere for a while.
    if (last + after.length === 1) return false;
    if (!WITHIN_WORD.test(before.data.charAt(last) + after.data.charAt(0))) return false;
    const apart = standApart(this.#boxAt(before, last), this.#boxAt(after, 0));
    return (this.#wereApart = apart ?? this.#wereApart);
  }

  #boxAt(node: Text, index: number): DOMRect {
    this.#range.setStart(node, index);
    this.#range.setEnd(node, index + 1);
    return this.#range.getBoundingClientRect();
  }
}
