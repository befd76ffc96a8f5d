/** Copies that files bring, of bundled stories and of own ones, all of them or none. */
import { copiesWith, withAddedCopies } from '../../core/story/added-copies.ts';
import { storySizeFaults } from '../../core/story-file/file-rules.ts';
import type { Copy, Story } from '../../core/story/story.ts';
import { readableCopies, readableEntry } from './readable.ts';
import { storyIn } from './read-stories.ts';
import { recordsOf } from './records.ts';
import type { LibraryDatabase } from './schema.ts';
import { addToShown } from './shown-drafts.ts';
import { putRecords, readRecords, writeStories, type WriteTransaction } from './write-stories.ts';

export type CopiesToPut = {
  readonly storyId: string;
  /** The story as it ships, whose copies are kept beside it; null for an own one, which has them within it. */
  readonly bundled: Story | null;
  readonly copies: readonly Copy[];
};

export type PutCopiesOptions = {
  /** Ends it, and nothing of it is kept. */
  readonly signal?: AbortSignal;
  /** Told after each story how many copies are written. */
  readonly onProgress?: (written: number) => void;
};

/** Ends the writing where an own story is not here or can't be read, or a story has no room for the copies. */
class NotAdded extends Error {}

/**
 * Keeps copies in one transaction. The same text is left out, and a taken id is made another.
 *
 * @returns false, and nothing is kept, where an own story is not here or can't be read, or a story would have more than a
 *   file has room for
 * @throws what the database throws, and AbortError where the signal has ended it; nothing is kept then
 */
export async function putCopies(
  database: LibraryDatabase,
  all: readonly CopiesToPut[],
  { signal, onProgress }: PutCopiesOptions,
): Promise<boolean> {
  try {
    await writeStories(database, { signal, also: ['copies'] }, async (writing) => {
      let written = 0;
      for (const { storyId, bundled, copies } of all) {
        const isAdded = bundled
          ? hasRoom(bundled, await addBeside(writing, storyId, copies))
          : await addWithin(writing, storyId, copies);
        if (!isAdded) throw new NotAdded(storyId);
        written += copies.length;
        onProgress?.(written);
      }
    });
    return true;
  } catch (error) {
    if (error instanceof NotAdded) return false;
    throw error;
  }
}

/** Adds copies to those of a bundled story, and gives back all that can be read of it. */
export async function addBeside(
  writing: WriteTransaction,
  storyId: string,
  added: readonly Copy[],
): Promise<readonly Copy[]> {
  const { copies, unreadable } = readableCopies(await writing.objectStore('copies').get(storyId));
  const all = copiesWith(copies, added);
  await writing.objectStore('copies').put({ id: storyId, copies: [...all, ...unreadable] });
  return all;
}

/** Makes texts further copies of an own story; false where that is not here, can't be read or has no room for them. */
export async function addWithin(
  writing: WriteTransaction,
  id: string,
  added: readonly Copy[],
): Promise<boolean> {
  const records = await readRecords(writing, id);
  const [entry, story] = [readableEntry(records.entries), storyIn(records)];
  if (!entry || !story || !hasRoom(story, added)) return false;
  const { addedAt, origin, isOn } = entry.entry;
  await putRecords(writing, recordsOf(withAddedCopies(story, added), { addedAt, origin, isOn }));
  await addToShown(writing, id, added);
  return true;
}

/** Another tab may have added some since an import was judged. */
function hasRoom(story: Story, added: readonly Copy[]): boolean {
  return storySizeFaults(withAddedCopies(story, added)).length === 0;
}
