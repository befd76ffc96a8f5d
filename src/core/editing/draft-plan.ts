/** What an import of drafts would do, before anything of it is kept: none comes in place of one that is here. */
import { isSameArticle } from '../article/same-article.ts';
import { harmless } from '../story-file/harmless-text.ts';
import { saysTheSame } from '../story/says-the-same.ts';
import type { DraftInFile } from './draft-file.ts';

export type DraftChange =
  | 'new'
  /** One that is here says the same, in whichever browser it was written. */
  | 'same'
  /** The one here has other notes: both are kept. */
  | 'beside';

export type PlannedDraft = { readonly draft: DraftInFile; readonly change: DraftChange };

/** @param here the drafts that are here */
export function planDrafts(
  drafts: readonly DraftInFile[],
  here: readonly DraftInFile[],
): readonly PlannedDraft[] {
  // What comes out of a file is harmless; what was typed here need not be.
  const kept = here.map((draft) => harmless(draft) as DraftInFile);
  return drafts.map((draft, index) => {
    const others = [...kept, ...drafts.slice(0, index)];
    if (others.some((other) => isSame(draft, other))) return { draft, change: 'same' };
    return { draft, change: others.some(({ id }) => id === draft.id) ? 'beside' : 'new' };
  });
}

function isSame(one: DraftInFile, other: DraftInFile): boolean {
  return (
    one.copyOf === other.copyOf &&
    isSameArticle(one.article, other.article) &&
    saysTheSame(one.story, other.story)
  );
}
