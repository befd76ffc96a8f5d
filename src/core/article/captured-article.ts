/** An article as it was taken from a page, for somebody to write notes for. */

export type CapturedArticle = {
  headline: string;
  /** Plain texts, a block of the page each. */
  paragraphs: readonly string[];
  /** Who published it; empty where the page does not say. */
  publisher: string;
  /** YYYY-MM-DD, the day that the page itself gives. */
  date: string | null;
  /** http or https. */
  url: string | null;
  /** BCP 47. */
  language: string | null;
};
