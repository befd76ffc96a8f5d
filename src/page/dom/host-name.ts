/** The name of our one element on a page, by which the page's watching tells it from the page's own. */
export const HOST = 'backstory-note';
