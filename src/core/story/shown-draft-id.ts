/** The ids by which drafts mark pages. A colon keeps them apart from those of stories, which have none. */

const PREFIX = 'draft:';

/** The id of what pages are marked by of a draft. */
export function shownDraftId(draftId: string): string {
  return PREFIX + draftId;
}

/** Whether a story is a draft, which marks pages for its author alone. */
export function isDraftId(storyId: string): boolean {
  return storyId.startsWith(PREFIX);
}
