/** Parts of a text. */

/** A part of a text, from one index up to but not including another. The unit is given where it is used. */
export type Span = { readonly from: number; readonly to: number };

/** Separates the blocks of a page's text; a name reaches across it only where a copy of the story has its words together. */
export const BLOCK_END = '\u2029';
