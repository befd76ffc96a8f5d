/** Addresses taken apart by the browser. */
import type { ReadAddress } from '../core/site-list.ts';

/** As {@link ReadAddress} says. */
export const readAddress: ReadAddress = (text) => URL.parse(text);
