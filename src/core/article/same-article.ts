/** Whether an article was taken before. */
import type { CapturedArticle } from './captured-article.ts';

/** Whether two articles have the same text and stand at the same address. */
export function isSameArticle(one: CapturedArticle, other: CapturedArticle): boolean {
  return (
    one.url === other.url &&
    one.headline === other.headline &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every((paragraph, index) => paragraph === other.paragraphs[index])
  );
}
