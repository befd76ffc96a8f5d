/** Keeps drafts: articles for which somebody writes notes. */
import { hasText } from '../core/article/article-text.ts';
import { isSameArticle } from '../core/article/same-article.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { isReportOf, withArticle } from '../core/editing/draft-of-story.ts';
import { readDraftStory } from '../core/editing/kept-draft-story.ts';
import { openLibrary } from '../extension/library/open-library.ts';
import type { Draft } from '../extension/library/schema.ts';

/**
 * Keeps an article as a new draft. One that was taken before has its draft already, in which somebody may have written;
 * and one that a draft without a text is on becomes the text of that.
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
  try {
    return await library.drafts.findOrPut((drafts) => draftFor(article, copyOf, drafts));
  } finally {
    library.close();
  }
}

function draftFor(
  article: CapturedArticle,
  copyOf: string | null,
  drafts: readonly Draft[],
): Draft {
  const before = drafts.find(
    (draft) => (draft.copyOf ?? null) === copyOf && isSameArticle(draft.article, article),
  );
  if (before) return before;
  const waiting = copyOf === null ? drafts.find((draft) => waitsFor(draft, article)) : null;
  if (waiting) return withText(waiting, article);
  const id = crypto.randomUUID();
  return {
    ...{ id, changedAt: Date.now(), article, story: {} },
    ...(copyOf !== null && { copyOf }),
  };
}

/** What marks pages stays as it is until the draft is changed. */
function withText(draft: Draft, article: CapturedArticle): Draft {
  const story = withArticle(readDraftStory(draft.story, draft.article), article);
  return { ...draft, article, story, changedAt: Math.max(Date.now(), draft.changedAt + 1) };
}

/** Whether a draft has no text, and the article is the report that it is on. */
function waitsFor({ article: kept, story, copyOf }: Draft, article: CapturedArticle): boolean {
  if (copyOf !== undefined || hasText(kept)) return false;
  return isReportOf(readDraftStory(story, kept), article);
}
