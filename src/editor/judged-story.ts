/** What there is to be said of a draft as it stands: its gate, how it would be found, and what is wrong in it. */
import { validateStory } from 'backstory:story-schema';
import { articleText } from '../core/article/article-text.ts';
import type { CapturedArticle } from '../core/article/captured-article.ts';
import { fingerprintOf } from '../core/editing/copies.ts';
import { type CheckedDraft, checkDraft } from '../core/editing/draft-faults.ts';
import type { DraftStory } from '../core/editing/draft-story.ts';
import { proposeGate } from '../core/editing/gate-proposal.ts';
import { type Trial, willBeFound } from '../core/editing/recognition-trial.ts';
import { storyOfDraft, type UncheckedStory } from '../core/editing/story-of-draft.ts';
import type { Story } from '../core/story/story.ts';
import type { OtherStories } from './other-stories.ts';

const NO_GATE: Story['gate'] = { names: [], minNames: 2 };

/** The gate that is proposed for an article. */
export function proposedGate(
  article: CapturedArticle,
  { gates }: OtherStories,
  ownId: string,
): Story['gate'] {
  return (
    proposeGate(
      article,
      gates.filter(({ id }) => id !== ownId),
    ) ?? NO_GATE
  );
}

/** How it would be found by a gate. */
export function trialsOf(
  article: CapturedArticle,
  gate: Story['gate'],
  { known }: OtherStories,
  ownId: string,
): readonly Trial[] {
  const print = fingerprintOf(articleText(article));
  const copies = print ? [{ id: 'article', ...print }] : [];
  return willBeFound(article, { id: ownId, gate, copies }, known);
}

export type JudgedStory = { readonly unchecked: UncheckedStory; readonly checked: CheckedDraft };

/** Judges it by the rules for story files. */
export function judge(
  story: DraftStory,
  article: CapturedArticle,
  gate: Story['gate'],
  { titles }: OtherStories,
): JudgedStory {
  const unchecked = storyOfDraft(story, { article, gate, takenIds: titles.keys() });
  return { unchecked, checked: checkDraft(unchecked, articleText(article), validateStory) };
}
