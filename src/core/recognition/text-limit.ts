/**
 * How much of a page's text is read, in UTF-16 code units: some three hundred thousand words. It bounds what
 * a page can cost, and a message between two parts of the extension holds it.
 */
export const MAX_TEXT_CHARACTERS = 2_000_000;
