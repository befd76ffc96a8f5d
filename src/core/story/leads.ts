/** The first sentence of what was and of what came since sums it up, where others follow. */
import type { Note, Sentence } from './story.ts';

/** The sentences of a note that sum up its parts; one that stands alone is no summary. */
export function leadsOf({ then, since }: Pick<Note, 'then' | 'since'>): Sentence[] {
  return [then, since].flatMap((part) => (part.length > 1 ? part.slice(0, 1) : []));
}
