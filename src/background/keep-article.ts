/** Keeps an article that a page's script has sent, and opens the editor with it. */
import { readCapturedArticle } from '../core/article/article-limits.ts';
import type { ArticleAnswer, ArticleRequest } from '../core/article/article-request.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import type { Sender } from '../extension/messaging.ts';
import type { ArticleRequests } from './article-requests.ts';

/** An article, and the token of the request that it answers. */
export type SentArticle = { readonly article: unknown; readonly token: string };

export type ArticleKeeper = {
  /** A page's script that somebody has taken over sends articles without end, for which nobody has asked. */
  readonly requests: Pick<ArticleRequests, 'answer'>;
  /** Returns the draft's id; null where it is not kept. */
  readonly keep: (
    article: CapturedArticle,
    copyOf: ArticleRequest['copyOf'],
  ) => Promise<string | null>;
  readonly openEditor: (draftId: string) => Promise<unknown>;
};

/**
 * Returns what has become of it; of a private page nothing is kept. It is kept before its editor opens, so that nothing is
 * lost where none does: the draft is in the list of stories then.
 *
 * @throws what `keep` throws
 */
export async function keepArticle(
  { article: sent, token }: SentArticle,
  { tab, documentId }: Pick<Sender, 'tab' | 'documentId'>,
  { requests, keep, openEditor }: ArticleKeeper,
): Promise<ArticleAnswer> {
  const article = tab?.incognito === true ? null : readCapturedArticle(sent);
  if (!article) return 'not-kept';
  return requests.answer(token, { tabId: tab?.id, documentId }, async ({ copyOf }) => {
    const id = await keep(article, copyOf);
    if (id === null) return null;
    try {
      await openEditor(id);
    } catch (error) {
      console.error('Backstory: editor:', error);
    }
    return id;
  });
}
