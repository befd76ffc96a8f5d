/** How long what is taken from a page may be, in UTF-16 code units where nothing else is said. */
import { hasText } from './article-text.ts';
import type { CapturedArticle } from './captured-article.ts';

/** All of an article's texts: a short book. */
export const MAX_ARTICLE_LENGTH = 400_000;
/** Fewer are no article. */
export const MIN_ARTICLE_WORDS = 50;
const MAX_PARAGRAPHS = 5_000;
const MAX_LINE = 500;
const MAX_ADDRESS = 2_000;
const MAX_LANGUAGE = 80;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** As many of the paragraphs as an article may have. */
export function paragraphsWithin(paragraphs: readonly string[], length: number): string[] {
  let room = MAX_ARTICLE_LENGTH - length;
  return paragraphs.slice(0, MAX_PARAGRAPHS).filter((text) => (room -= text.length) >= 0);
}

/** Reads an article that a page's script has sent, of which anything may be another than it should be; null where it is. */
export function readCapturedArticle(sent: unknown): CapturedArticle | null {
  const article = readKeptArticle(sent);
  return article && hasText(article) ? article : null;
}

/** Reads an article as a draft has it, whose text need not be here; null where anything is another than it should be. */
export function readKeptArticle(kept: unknown): CapturedArticle | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { headline, paragraphs, publisher, date, url, language } = kept as Record<string, unknown>;
  if (!isText(headline, MAX_LINE) || !isText(publisher, MAX_LINE)) return null;
  if (!isNullOr(date, 10, DAY) || !isNullOr(url, MAX_ADDRESS, /^https?:\/\//)) return null;
  if (!isNullOr(language, MAX_LANGUAGE, /^[A-Za-z\d-]+$/)) return null;
  if (!Array.isArray(paragraphs) || paragraphs.length > MAX_PARAGRAPHS) return null;
  const texts = paragraphs.filter((text) => isText(text, MAX_ARTICLE_LENGTH));
  const length = texts.reduce((sum, text) => sum + text.length, headline.length);
  if (texts.length < paragraphs.length) return null;
  if (length > MAX_ARTICLE_LENGTH) return null;
  return { headline, paragraphs: texts, publisher, date, url, language };
}

function isText(value: unknown, maxLength: number): value is string {
  return typeof value === 'string' && value.length <= maxLength;
}

function isNullOr(value: unknown, maxLength: number, form: RegExp): value is string | null {
  return value === null || (isText(value, maxLength) && form.test(value));
}
