/** Words that are typed beside the terms of a draft and added to none of them: their author may believe that they are. */
import { advice, type Fault } from '../story-file/fault.ts';
import { addForm } from './draft-steps.ts';
import type { DraftStory } from './draft-story.ts';

/** What the words for a new term are kept as until they are added. */
export const NEW_TERM = 'terms';
/** The lists of a term that words are added to. */
const LISTS = ['forms', 'notWithin'] as const;

/** What words are kept as that are typed for a list of a term: not by its place, since the term may be moved. */
export function keptForList(termId: string, list: (typeof LISTS)[number]): string {
  return `${termId}-${list}`;
}

/**
 * Advice on each place where words stand that adding would make a part of the draft.
 *
 * @param typedAs what is typed, by what it is kept as; null where nothing is
 */
export function notAdded(
  story: DraftStory,
  typedAs: (keptAs: string) => string | null,
): readonly Fault[] {
  const newTerm = typedAs(NEW_TERM)?.trim() ?? '';
  const ofTerms = story.terms.flatMap(({ id }, index) =>
    LISTS.flatMap((list) => {
      const path = ['terms', index, list];
      const typed = typedAs(keptForList(id, list)) ?? '';
      return addForm(story, path, typed) === story ? [] : [notAddedAt(path, typed.trim())];
    }),
  );
  return newTerm === '' ? ofTerms : [notAddedAt(['terms'], newTerm), ...ofTerms];
}

function notAddedAt(path: Fault['path'], words: string): Fault {
  return advice(path, 'notAdded', words);
}
