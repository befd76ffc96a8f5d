/** The story of which a text is to become another copy, and where such a copy is kept. */
import type { Story } from '../core/story/story.ts';
import type { Client } from '../extension/messaging.ts';
import type { PopupToBackground } from '../extension/protocol.ts';

export type ExtendedStory = {
  /** Null where it is not here any more; undefined where nobody says whether it is. */
  readonly story: Story | null | undefined;
  /** Whether the reader has written or imported it: the copy becomes part of it then, and else is kept beside it. */
  readonly isOwn: boolean;
};

type Background = Pick<Client<PopupToBackground>, 'story' | 'storySummaries'>;

/** Asks the background. All stories that come with Backstory are listed; an own one is not while it is off. */
export async function extendedStory(
  storyId: string,
  background: Background,
): Promise<ExtendedStory> {
  const [story, summaries] = await Promise.all([
    background.story(storyId),
    background.storySummaries(),
  ]);
  if (!story.ok || !summaries.ok) return { story: undefined, isOwn: false };
  const isBundled = summaries.value.some(({ id, isOwn }) => id === storyId && !isOwn);
  return { story: story.value, isOwn: !isBundled };
}
