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

/**
 * Decides in steps of a draft each, since it goes through all that is written in those that are here.
 *
 * @param here the drafts that are here, each of which is taken when it is its turn
 * @returns yields how much of them is gone through, from 0 to 1
 */
export function* draftPlanSteps(
  drafts: readonly DraftInFile[],
  here: readonly (() => DraftInFile)[],
): Generator<number, readonly PlannedDraft[], undefined> {
  const kept: DraftInFile[] = [];
  const planned: PlannedDraft[] = [];
  const all = here.length + drafts.length;
  for (const draftOf of here) {
    // What comes out of a file is harmless; what was typed here need not be.
    kept.push(harmless(draftOf()) as DraftInFile);
    yield kept.length / all;
  }
  for (const draft of drafts) {
    planned.push({ draft, change: changeOf(draft, kept) });
    kept.push(draft);
    yield kept.length / all;
  }
  return planned;
}

function changeOf(draft: DraftInFile, others: readonly DraftInFile[]): DraftChange {
  if (others.some((other) => isSame(draft, other))) return 'same';
  return others.some(({ id }) => id === draft.id) ? 'beside' : 'new';
}

function isSame(one: DraftInFile, other: DraftInFile): boolean {
  return (
    one.copyOf === other.copyOf &&
    isSameArticle(one.article, other.article) &&
    saysTheSame(one.story, other.story)
  );
}
