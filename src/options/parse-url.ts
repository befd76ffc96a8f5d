/** Addresses taken apart by the browser. */
import type { ReadAddress } from '../core/settings/site-list-text.ts';

/** As {@link ReadAddress} says. */
export const readAddress: ReadAddress = (text) => URL.parse(text);
