/** The rules for a story's terms: told apart by ids and forms, and short enough for the tooltip. */
import { readWords } from '../recognition/words.ts';
import type { Story, Term } from '../story/story.ts';
import { error, type Fault } from './fault.ts';

/** The most characters of gloss and first sentences together, which the tooltip shows at a glance. */
export const MAX_BRIEF_CHARACTERS = 525;

/** Checks the terms among each other. */
export function termFaults({ terms }: Pick<Story, 'terms'>): Fault[] {
  const seen = new Map<string, Term>();
  return terms.flatMap((term, index) => [
    ...(terms.findIndex(({ id }) => id === term.id) < index
      ? [error(['terms', index, 'id'], 'sameTermId', term.id)]
      : []),
    ...briefFaults(term, index),
    ...formFaults(term, index, seen),
  ]);
}

function briefFaults({ note: { gloss, then, since } }: Term, index: number): Fault[] {
  const brief = [gloss, then[0], since[0]].reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
  return brief > MAX_BRIEF_CHARACTERS
    ? [error(['terms', index, 'note', 'gloss'], 'tooltipTooLong', brief, MAX_BRIEF_CHARACTERS)]
    : [];
}

/** @param seen the terms before by the words of their forms; those of this one are added */
function formFaults(term: Term, index: number, seen: Map<string, Term>): Fault[] {
  return term.forms.flatMap((form, number) => {
    const path = ['terms', index, 'forms', number];
    const words = readWords(form)
      .map((word) => word.name)
      .join(' ');
    if (words === '') return [error(path, 'formWithoutWord', form)];
    const other = seen.get(words);
    seen.set(words, term);
    return other !== undefined && other !== term
      ? [error(path, 'formOfTwo', form, other.name || (other.forms[0] ?? ''))]
      : [];
  });
}
