/** An article as it was read from a page, for somebody who writes notes on it. */

export type CapturedArticle = {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Who has published it, as the page says. */
  readonly publisher: string;
  /** The day on which it was published, YYYY-MM-DD; null where the page doesn't say. */
  readonly date: string | null;
  /** Where it stands; null for a text without an address. */
  readonly url: string | null;
  /** Its language, as a BCP 47 tag; null where the page doesn't say. */
  readonly language: string | null;
};
