/** What has become of the story of a draft since the draft was put to use: other tabs and files change it, too. */
import { isSameStory, saysTheSame } from '../story/says-the-same.ts';
import type { Story } from '../story/story.ts';

/** The story with the draft's id, as it is here. */
export type StoryHere = {
  readonly story: Story;
  /** Whether pages are looked through for it. */
  readonly isOn: boolean;
};

/** What pages show of a draft. */
export type InUse =
  /** It was never put to use. */
  | { readonly kind: 'unused' }
  /** Its story was removed. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'off' }
  /** Another story has taken its place, from a file or from another draft. */
  | { readonly kind: 'other'; readonly here: Story }
  /** The draft has changed since it was put to use. */
  | { readonly kind: 'behind'; readonly here: Story }
  | { readonly kind: 'current' };

/**
 * Tells what pages show.
 *
 * @param usedAs when the story was revised that the draft has become; empty where it never has
 * @param now the story that the draft would become; null while it is not whole
 */
export function inUse(usedAs: string, here: StoryHere | null, now: Story | null): InUse {
  if (!here) return { kind: usedAs === '' ? 'unused' : 'removed' };
  const { story, isOn } = here;
  if (!isOn) return { kind: 'off' };
  const isThis = now !== null && isSameText(story, now);
  if (isThis) return { kind: 'current' };
  return { kind: story.revised === usedAs ? 'behind' : 'other', here: story };
}

/** Whether a story may be replaced by one that is put to use, without asking: the draft has become it, or it is the same. */
export function isKnownState(here: Story, next: Story, usedAs: string): boolean {
  return (usedAs !== '' && here.revised === usedAs) || isSameStory(here, next);
}

/** But for the copies that were added to it; the id comes with being put to use. */
function isSameText(one: Story, other: Story): boolean {
  return saysTheSame(bare(one), bare(other));
}

function bare(story: Story): unknown {
  return { ...story, id: '', revised: '', copies: story.copies.slice(0, 1) };
}
