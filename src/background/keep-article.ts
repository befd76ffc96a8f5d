/** Keeps an article that a page's script has sent, and opens the editor with it. */
import { readCapturedArticle } from '../core/article/article-limits.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import type { Sender } from '../extension/messaging.ts';

export type SentArticle = { readonly article: unknown; readonly copyOf: string | null };

export type ArticleKeeper = {
  /** Returns the draft's id; null where it is not kept. */
  readonly keep: (article: CapturedArticle, copyOf: string | null) => Promise<string | null>;
  /** Whether one may be kept now: a page's script that somebody has taken over sends them without end. */
  readonly mayKeep: () => boolean;
  readonly openEditor: (draftId: string) => Promise<unknown>;
};

/**
 * Returns whether it is kept, which nothing of a private page is. It is before its editor opens, so that nothing is lost
 * where none does: the draft is in the list of stories then.
 *
 * @throws what `keep` throws
 */
export async function keepArticle(
  { article: sent, copyOf }: SentArticle,
  tab: Sender['tab'],
  { mayKeep, keep, openEditor }: ArticleKeeper,
): Promise<boolean> {
  const article = tab?.incognito === true ? null : readCapturedArticle(sent);
  if (!article || !mayKeep()) return false;
  const id = await keep(article, copyOf);
  if (id === null) return false;
  try {
    await openEditor(id);
  } catch (error) {
    console.error('Backstory: editor:', error);
  }
  return true;
}
