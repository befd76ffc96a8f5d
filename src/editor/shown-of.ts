/** What pages are marked by while a draft is written. */
import { printOfArticle } from '../core/editing/copies.ts';
import { readDraftStory } from '../core/editing/kept-draft-story.ts';
import { shownDraft } from '../core/editing/shown-draft.ts';
import { storyOfDraft } from '../core/editing/story-of-draft.ts';
import type { ShownOf } from '../extension/library/shown-drafts.ts';
import type { Draft } from '../extension/library/schema.ts';
import { once, proposedGate } from './judge.ts';
import type { OtherStories } from './other-stories.ts';

/** @param others the stories that the draft has to be told apart from by the gate that is proposed for it */
export function shownOfDraft({ article }: Draft, others: OtherStories): ShownOf {
  // A draft that is not shown is asked for none of this.
  const printOf = once(() => printOfArticle(article));
  const gateFor = once((ownId: string, forms: readonly string[]) =>
    proposedGate(article, others, ownId, forms),
  );
  return (now) => {
    const written = readDraftStory(now.story, now.article);
    const forms = written.terms.flatMap((term) => term.forms);
    const gate = written.gate ?? gateFor(written.id, forms);
    // Pages know it by the draft's id, whatever its story is to be called.
    const unchecked = storyOfDraft(written, { print: printOf(), gate, takenIds: [] });
    return shownDraft(unchecked, now.id);
  };
}
