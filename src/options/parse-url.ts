/** Addresses taken apart by the browser. */
import type { ParseUrl } from '../core/settings/site-list-text.ts';

/** As {@link ParseUrl} says. */
export const parseUrl: ParseUrl = (text) => URL.parse(text);
