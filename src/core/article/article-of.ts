/** Makes the article that is kept, of a page's facts and the blocks that are its text. */
import type { ArticleFacts } from './article-facts.ts';
import { MAX_ARTICLE_LENGTH, paragraphsWithin } from './article-limits.ts';
import type { CapturedArticle } from './captured-article.ts';
import { cleanText } from './clean-text.ts';

/** @param texts the texts of its blocks, as they stand on the page */
export function articleOf(facts: ArticleFacts, texts: readonly string[]): CapturedArticle {
  const headline = facts.headline ?? '';
  const paragraphs = texts
    .map((text) => cleanText(text, MAX_ARTICLE_LENGTH))
    .filter((text) => text !== '');
  return {
    headline,
    paragraphs: paragraphsWithin(paragraphs, headline.length),
    publisher: facts.publisher ?? '',
    date: facts.date,
    url: facts.url,
    language: facts.language,
  };
}
