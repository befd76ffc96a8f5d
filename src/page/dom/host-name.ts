/** The tag name of the one element that the extension adds to a page, by which changes of its own are told from the page's. */
export const HOST = 'backstory-note';
