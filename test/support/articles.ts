/** Articles for the tests of what helps somebody to write notes on one. */
import type { DatedArticle } from '../../src/core/editing/copies.ts';
import { type Report, sampleReport } from '../../tools/sample/sample-page.ts';

/** A report as it is captured from the page of an invented newspaper. */
export function articleOf({ headline, paragraphs }: Report): DatedArticle {
  return {
    headline,
    paragraphs,
    publisher: 'The Sample Courier',
    date: '2013-04-16',
    url: 'https://courier.example/talks',
    language: 'en',
  };
}

export const sampleArticle: DatedArticle = articleOf(sampleReport());
