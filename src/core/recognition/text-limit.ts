/** How much of a page is read. */

/**
 * The longest text of a page that is looked at, in UTF-16 code units: four long novels. Longer ones
 * would take the page's thread and the background for long, and browsers refuse long messages.
 */
export const MAX_TEXT_LENGTH = 2_000_000;
