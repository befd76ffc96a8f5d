/** An article as one text, the way recognition reads a page. */
import { plainSeparators } from '../recognition/plain-separators.ts';
import { BLOCK_END } from '../recognition/span.ts';
import type { CapturedArticle } from './captured-article.ts';

/**
 * Puts headline and paragraphs together as the blocks of a page are, so that what is found in the text is what
 * is found on the page. Blocks without text are left out.
 */
export function articleText({
  headline,
  paragraphs,
}: Pick<CapturedArticle, 'headline' | 'paragraphs'>): string {
  const blocks = [headline, ...paragraphs].map((block) => block.trim());
  return plainSeparators(blocks.filter((block) => block !== '').join(BLOCK_END));
}

/** Whether an article's text is here: of a story that came as a file, it is not. */
export function hasText({ paragraphs }: Pick<CapturedArticle, 'paragraphs'>): boolean {
  return paragraphs.length > 0;
}
