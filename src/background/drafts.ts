/** Keeps drafts: articles for which somebody writes notes. */
import browser from 'webextension-polyfill';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { addDraft } from '../extension/draft-store.ts';

/**
 * Keeps an article as a new draft, and resolves to the draft's id once it is kept.
 *
 * @throws what the browser throws where it has no room
 */
export async function keepDraft(article: CapturedArticle): Promise<string> {
  return addDraft(browser.storage.local, article);
}
