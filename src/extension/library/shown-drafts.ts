/**
 * Drafts that mark pages: what a draft has become so far stands among the records of the stories, under an id that no
 * story has, so that it is found as they are. Lists and exports leave it out.
 */
import type { IDBPObjectStore } from 'idb';
import { withAddedCopies } from '../../core/story/added-copies.ts';
import { isDraftId, shownDraftId } from '../../core/story/shown-draft-id.ts';
import type { Copy, Story } from '../../core/story/story.ts';
import { readableDraft, readableEntry } from './readable.ts';
import { storyIn } from './read-stories.ts';
import { recordsOf } from './records.ts';
import type { Draft, LibrarySchema } from './schema.ts';
import { deleteRecords, putRecords, readRecords, type WriteTransaction } from './write-stories.ts';

/** What pages are marked by of a draft as it stands; null while it can't be shown. */
export type ShownOf = (draft: Draft) => Story | null;

/** A draft that marks pages, or doesn't. */
export function asShown(draft: Draft, isShown: boolean): Draft {
  return { ...draft, isShown: isShown || undefined };
}

/** Has pages marked by what a draft is now, with the copies of the own story for which it stands. */
export async function show(
  writing: WriteTransaction,
  draft: Draft,
  shownOf: ShownOf,
): Promise<void> {
  const story = shownOf(draft);
  if (!story) {
    await deleteRecords(writing, shownDraftId(draft.id));
    return;
  }
  const standsFor = ownIdOf(draft);
  const own = standsFor === null ? null : storyIn(await readRecords(writing, standsFor));
  const whole = withAddedCopies(story, own?.copies ?? []);
  const records = recordsOf(whole, { addedAt: draft.changedAt, origin: 'written', isOn: true });
  await putRecords(writing, {
    ...records,
    entries: { ...records.entries, ...(standsFor !== null && { standsFor }) },
  });
}

/** Has drafts that mark pages found by the copies, too, that were added to the own story for which they stand. */
export async function addToShown(
  writing: WriteTransaction,
  storyId: string,
  added: readonly Copy[],
): Promise<void> {
  const all = (await writing.objectStore('entries').getAll()).map(readableEntry);
  for (const record of all.filter((one) => one?.standsFor === storyId)) {
    const shown = record && storyIn(await readRecords(writing, record.id));
    if (!shown) continue;
    const { addedAt, origin, isOn } = record.entry;
    const records = recordsOf(withAddedCopies(shown, added), { addedAt, origin, isOn });
    await putRecords(writing, {
      ...records,
      entries: { ...records.entries, standsFor: storyId },
    });
  }
}

/** Has pages marked by a draft no longer; the draft stays. */
export async function stopShowing(writing: WriteTransaction, draftId: string): Promise<void> {
  await deleteRecords(writing, shownDraftId(draftId));
  const drafts = writing.objectStore('drafts');
  const draft = readableDraft(await drafts.get(draftId));
  if (draft?.isShown === true) await drafts.put(asShown(draft, false));
}

type Entries = IDBPObjectStore<LibrarySchema, ('entries' | 'recognition')[], 'entries'>;

/** Some ids without those of stories that a draft among them stands for; drafts come first. */
export async function withoutStoodFor(
  entries: Entries,
  ids: readonly string[],
): Promise<readonly string[]> {
  const drafts = ids.filter(isDraftId);
  const records = await Promise.all(drafts.map((id) => entries.get(id)));
  const stoodFor = records.map((record) => readableEntry(record)?.standsFor);
  return [...drafts, ...ids.filter((id) => !isDraftId(id) && !stoodFor.includes(id))];
}

/** The draft of an own story, of several the first; null where none is here. */
export function draftOfOwn(drafts: readonly Draft[], storyId: string): Draft | null {
  return drafts.find((draft) => ownIdOf(draft) === storyId) ?? null;
}

/** The id of the own story that a draft has become before; null where it never has. */
export function ownIdOf({ story }: Draft): string | null {
  const id = typeof story === 'object' && story !== null && 'id' in story ? story.id : null;
  return typeof id === 'string' && id !== '' ? id : null;
}
