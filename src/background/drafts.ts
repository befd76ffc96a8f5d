/** Keeps drafts: articles for which somebody writes notes. */
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { openLibrary } from '../extension/library/open-library.ts';

/**
 * Keeps an article as a new draft.
 *
 * @param copyOf the id of the story of which it is to become a copy; null where it is to have notes of its own
 * @returns the draft's id once it is kept; null where the browser keeps no database
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
    await library.drafts.put({
      ...{ id, changedAt: Date.now(), article, story: {} },
      ...(copyOf !== null && { copyOf }),
    });
  } finally {
    library.close();
  }
  return id;
}
