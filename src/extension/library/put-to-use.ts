/**
 * A draft is put to use: what it has become is kept as a story. Other tabs write stories, drafts and copies meanwhile, so
 * whatever depends on them is read in the transaction that writes.
 */
import { withAddedCopies } from '../../core/story/added-copies.ts';
import { storyId } from '../../core/story/ids.ts';
import { shownDraftId } from '../../core/story/shown-draft-id.ts';
import type { Story } from '../../core/story/story.ts';
import { readableDraft, readableEntry } from './readable.ts';
import { storyIn } from './read-stories.ts';
import { recordsOf } from './records.ts';
import { type Draft, STORY_STORES } from './schema.ts';
import { asShown, ownIdOf } from './shown-drafts.ts';
import { deleteRecords, putRecords, readRecords, type WriteTransaction } from './write-stories.ts';

export type PuttingToUse = {
  readonly draftId: string;
  /** The id of the story that the draft has become before, as the editor knows it; empty for none. */
  readonly ownId: string;
  /** The ids of stories that may not be here. */
  readonly takenIds: Iterable<string>;
};

/**
 * Keeps the story in place of the one that the draft has become before, with the copies that were added to that; else
 * under an id that nothing has, which the draft has from then on. The draft marks pages no longer.
 *
 * @param story its id counts for nothing
 * @returns the id that it has now
 */
export async function putToUse(
  writing: WriteTransaction,
  story: Story,
  { draftId, ownId, takenIds }: PuttingToUse,
): Promise<string> {
  const drafts = await writing.objectStore('drafts').getAll();
  const [draft = null] = drafts.filter(({ id }) => id === draftId).map(readableDraft);
  const known = (draft && ownIdOf(draft)) ?? ownId;
  const id = known === '' ? await freeId(writing, story, [...takenIds, ...ownIds(drafts)]) : known;
  const records = await readRecords(writing, id);
  const whole = withAddedCopies({ ...story, id }, storyIn(records)?.copies ?? []);
  const isOn = readableEntry(records.entries)?.entry.isOn ?? true;
  await putRecords(writing, recordsOf(whole, { addedAt: Date.now(), origin: 'written', isOn }));
  await deleteRecords(writing, shownDraftId(draftId));
  if (draft) await writing.objectStore('drafts').put(asShown(withId(draft, id), false));
  return id;
}

/** One that no record has, also none of a story that can't be read. */
async function freeId(
  writing: WriteTransaction,
  { title, asOf }: Story,
  takenIds: readonly string[],
): Promise<string> {
  const kept = await Promise.all(
    STORY_STORES.map((name) => writing.objectStore(name).getAllKeys()),
  );
  return storyId(title, asOf, [...takenIds, ...kept.flat()]);
}

/** The stories that drafts have become: one that was removed comes back when its draft is put to use again. */
function ownIds(drafts: readonly Draft[]): string[] {
  return drafts.flatMap((value) => {
    const draft = readableDraft(value);
    return (draft && ownIdOf(draft)) ?? [];
  });
}

/** The editor keeps it too, but its tab may end before. */
function withId(draft: Draft, id: string): Draft {
  const { story } = draft;
  return typeof story === 'object' && story !== null
    ? { ...draft, story: { ...story, id } }
    : draft;
}
