/** What a page with marked stories says of itself. */
import type { FoundStory } from '../core/recognition/found-story.ts';
import type { FoundState, PageState } from '../extension/protocol.ts';

/** What shows of the stories on their page. */
export type Shown = {
  readonly marks: number;
  readonly isMarked: boolean;
  readonly printsNotes: boolean;
};

export type StoryWithMentions = {
  readonly found: FoundStory;
  /** Those in the story, marked or not. */
  readonly mentions: readonly { readonly termId: string }[];
};

/** Describes a page that carries stories, given in reading order. */
export function foundState(
  site: string,
  stories: readonly StoryWithMentions[],
  shown: Shown,
): PageState {
  return { kind: 'found', site, stories: stories.map(stateOf), ...shown };
}

function stateOf({ found, mentions }: StoryWithMentions): FoundState {
  const { storyId, copyId, ofStory, ofSpan, coverage } = found;
  const counts: Record<string, number> = {};
  for (const { termId } of mentions) counts[termId] = (counts[termId] ?? 0) + 1;
  return { storyId, copyId, ofStory, ofSpan, coverage, counts };
}
