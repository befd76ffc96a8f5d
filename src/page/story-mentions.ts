/** The mentions of all stories that a page carries, and whether they still stand where they were marked. */
import { oneAtAPlace } from '../core/marks/one-at-a-place.ts';
import { areSamePlace } from './dom/same-place.ts';
import type { PlacedStory } from './locate-stories.ts';
import { hasSameNote, type Mark } from './marks/marks.ts';

/** The mentions of all stories in reading order; where two stories claim a name, the first has it. */
export function mentionsOf(stories: readonly PlacedStory[]): readonly Mark[] {
  return oneAtAPlace(stories.map(({ mentions }) => mentions));
}

function isSameMark(mark: Mark, other: Mark | undefined): boolean {
  return other !== undefined && hasSameNote(mark, other) && areSamePlace(mark.range, other.range);
}

/** Whether marks still stand: browsers move a range along with its text. */
export function stillStand(marks: readonly Mark[], now: readonly Mark[]): boolean {
  return marks.length === now.length && marks.every((mark, index) => isSameMark(mark, now[index]));
}
