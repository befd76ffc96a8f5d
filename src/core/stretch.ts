/** Parts of a text. */

/** From one place in a text up to, not including, another. */
export type Stretch = { readonly from: number; readonly to: number };
