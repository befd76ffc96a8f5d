/** Keeps drafts: articles for which somebody writes notes. */
import { isSameArticle } from '../core/article/same-article.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { openLibrary } from '../extension/library/open-library.ts';

/**
 * Keeps an article as a new draft; one that was taken before has its draft already, in which somebody may have written.
 *
 * @param copyOf the id of the story of which it is to become a copy; null where it is to have notes of its own
 * @returns the draft's id, once it is kept; null where the browser keeps no database
 * @throws what the database throws where it has no room
 */
export async function keepDraft(
  article: CapturedArticle,
  copyOf: string | null,
): Promise<string | null> {
  const library = await openLibrary();
  if (!library) return null;
  const id = crypto.randomUUID();
  try {
    const before = (await library.drafts.list()).find(
      (draft) => (draft.copyOf ?? null) === copyOf && isSameArticle(draft.article, article),
    );
    if (before) return before.id;
    await library.drafts.put({
      ...{ id, changedAt: Date.now(), article, story: {} },
      ...(copyOf !== null && { copyOf }),
    });
  } finally {
    library.close();
  }
  return id;
}
