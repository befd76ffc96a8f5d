/** Parts of a text. */

/** From one place in a text up to, not including, another. */
export type Span = { readonly from: number; readonly to: number };

/** Stands in a text where one block ends and the next begins; no name reaches across it. */
export const BLOCK_END = '\u2029';
