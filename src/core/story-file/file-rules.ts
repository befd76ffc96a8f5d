/** The rules for a story as a file holds it, asked of files that are read and of stories that are to become one. */
import { error, type Fault } from './fault.ts';
import { bytesOf, BYTES_IN_MB, MAX_STORY_BYTES } from './story-limits.ts';
import { textsOf } from './texts-of.ts';

/** Refuses a story that is too large, however its file is laid out. */
export function storySizeFaults(story: unknown): Fault[] {
  const isTooLarge = bytesOf(JSON.stringify(story)) > MAX_STORY_BYTES;
  return isTooLarge ? [error([], 'storyTooLarge', MAX_STORY_BYTES / BYTES_IN_MB)] : [];
}

/** Refuses halves of characters, which no file can hold. */
export function brokenTextFaults(story: unknown): Fault[] {
  const broken = textsOf(story).filter(({ text }) => /\p{Surrogate}/u.test(text));
  return broken.map(({ path }) => error(path, 'brokenCharacter'));
}
