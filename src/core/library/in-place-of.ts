/**
 * A story that comes in place of one that is here. Copies may have been added here to that one, and no file brings them
 * back: so they stay.
 */
import { storySizeFaults } from '../story-file/file-rules.ts';
import { withAddedCopies } from '../story/added-copies.ts';
import { isSameStory } from '../story/says-the-same.ts';
import type { Story } from '../story/story.ts';

/** The story with the copies that the one here has besides, as many as a story has room for. */
export function inPlaceOf(story: Story, here: Story): Story {
  // Copies of another report would have this one's notes stand on pages of that.
  if (!isOfSameReport(story, here)) return story;
  return here.copies.reduce((whole, copy) => {
    const more = withAddedCopies(whole, [copy]);
    return more === whole || storySizeFaults(more).length > 0 ? whole : more;
  }, story);
}

/** Whether all would stay as it is. */
export function changesNothing(story: Story, here: Story): boolean {
  return isSameStory(inPlaceOf(story, here), here);
}

/** Two authors may give one id to stories of different reports. */
function isOfSameReport(story: Story, here: Story): boolean {
  const texts = new Set(here.copies.map(({ fingerprint }) => fingerprint));
  return (
    story.notesBy === here.notesBy || story.copies.some(({ fingerprint }) => texts.has(fingerprint))
  );
}
