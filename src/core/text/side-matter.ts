/** What names and headings tell of a box within an article: that it is no part of it, but other news or comments. */

/** By what such boxes are known, as it is sent to a page. */
export type SideMatter = {
  /** A selector of the elements that are such boxes by themselves. */
  readonly elements: string;
  /** The source of an expression for what is in an element's name. */
  readonly names: string;
  /** That of one for a heading, or a text that may begin with one. */
  readonly headings: string;
};

/** @param name an element's classes, its id and the like, in one text */
export function isSideName(name: string, { names }: SideMatter): boolean {
  return new RegExp(names).test(name);
}

/** @param text a heading or a label; or all of a text, which may begin with one before a colon */
export function isSideHeading(text: string, { headings }: SideMatter): boolean {
  return new RegExp(headings, 'iu').test(text);
}
