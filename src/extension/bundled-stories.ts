/** The stories that come with Backstory, for pages of the extension's own, which ask the background for them. */
import type { Story } from '../core/story/story.ts';
import { popupToBackground } from './to-background.ts';

/** With the copies that were added to them here; null where the background does not answer for all of them. */
export async function bundledStories(): Promise<readonly Story[] | null> {
  const { stories, areAll } = await bundledStoriesAtHand();
  return areAll ? stories : null;
}

/** Those for which the background answers, and whether they are all. */
export async function bundledStoriesAtHand(): Promise<{
  readonly stories: readonly Story[];
  readonly areAll: boolean;
}> {
  const background = popupToBackground();
  const known = await background.storySummaries();
  if (!known.ok) return { stories: [], areAll: false };
  const bundled = known.value.filter(({ isOwn }) => !isOwn);
  const answers = await Promise.all(bundled.map(({ id }) => background.story(id)));
  const stories = answers.flatMap((answer) => (answer.ok && answer.value ? [answer.value] : []));
  return { stories, areAll: stories.length === bundled.length };
}
