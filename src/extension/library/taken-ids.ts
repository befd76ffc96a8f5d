/** The ids that a story which comes new may not have. */
import { readableDraft } from './readable.ts';
import { STORY_STORES } from './schema.ts';
import { ownIdOf } from './shown-drafts.ts';
import type { WriteTransaction } from './write-stories.ts';

/**
 * Those of all stories, also of one that can't be read; and of those that drafts have become, since one that was removed
 * comes back when its draft is put to use again.
 *
 * @param writing has the store of drafts
 */
export async function takenIdsIn(writing: WriteTransaction): Promise<readonly string[]> {
  const [drafts, ...kept] = await Promise.all([
    writing.objectStore('drafts').getAll(),
    ...STORY_STORES.map((name) => writing.objectStore(name).getAllKeys()),
  ]);
  const ofDrafts = drafts.flatMap((value) => {
    const draft = readableDraft(value);
    return (draft && ownIdOf(draft)) ?? [];
  });
  return [...kept.flat(), ...ofDrafts];
}
