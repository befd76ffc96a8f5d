/** What pages are marked by while a draft is written. */
import { readDraftStory } from '../core/editing/draft-story.ts';
import { shownDraft } from '../core/editing/shown-draft.ts';
import { storyOfDraft } from '../core/editing/story-of-draft.ts';
import type { ShownOf } from '../extension/library/shown-drafts.ts';
import type { Draft } from '../extension/library/schema.ts';
import { proposedGate } from './judged-story.ts';
import type { OtherStories } from './other-stories.ts';

/** @param others the stories that the draft has to be told apart from by the gate that is proposed for it */
export function shownOfDraft(draft: Draft, others: OtherStories): ShownOf {
  const { article, story } = draft;
  const gate = proposedGate(article, others, readDraftStory(story, article).id);
  return (now) => {
    const written = readDraftStory(now.story, now.article);
    // Pages know it by the draft's id, whatever its story is to be called.
    const unchecked = storyOfDraft(written, { article: now.article, gate, takenIds: [] });
    return shownDraft(unchecked, now.id);
  };
}
