/** As much of a story that is being written as can be shown the way readers will see it. */
import { daysOf } from '../story/dates.ts';
import type { Lookalike, Sentence, Story, Term } from '../story/story.ts';
import type { DraftStory, DraftTerm } from './draft-story.ts';
import { storyOfDraft, type UncheckedStory } from './story-of-draft.ts';
import { isDay } from './typed-dates.ts';

/** A story and a term of it, whose dates can all be read. */
export type Preview = { readonly story: Story; readonly term: Term };

/** Recognition has no part in a note. */
const WITHOUT_RECOGNITION = { print: null, gate: { names: [], minNames: 0 }, takenIds: [] };

/**
 * Makes the preview of a term as it is written.
 *
 * @param draft the story that the term is of
 * @returns null where it can't be shown, see {@link previewOf}
 */
export function termPreview(
  draft: Omit<DraftStory, 'terms' | 'timeline' | 'reading' | 'copies'>,
  term: DraftTerm,
): Preview | null {
  const alone = { ...draft, terms: [term], timeline: [], reading: [], copies: [] };
  return previewOf(storyOfDraft(alone, WITHOUT_RECOGNITION), 0);
}

/**
 * Leaves out the sentences that have no text or no date yet.
 *
 * @returns null where the report's own day is missing or another date, or the term has no kind: both stand in every note
 */
export function previewOf(unchecked: UncheckedStory, index: number): Preview | null {
  const story = unchecked as unknown as Story;
  const term = story.terms[index];
  if (!term || !isDay(story.asOf) || !isDate(story.asOf) || !('kind' in term)) return null;
  const { gloss, then, since, notToBeConfusedWith: others = [] } = term.note;
  const note = {
    gloss,
    then: then.filter(isComplete),
    since: since.filter(isComplete),
    ...(others.length > 0 && { notToBeConfusedWith: others.filter(isComplete) }),
  };
  const sources = Object.fromEntries(
    Object.entries(story.sources).filter(([, { date }]) => date === null || isDate(date)),
  );
  return { story: { ...story, sources }, term: { ...term, note } };
}

/** Whether a statement is written so far that readers may see it. */
export function isComplete({ text, when }: Sentence | Lookalike): boolean {
  return text !== '' && isDate(when);
}

/** Whether a date can be read. */
export function isDate(when: string): boolean {
  return daysOf(when) !== null;
}
