/** Copies that files bring, of bundled stories and of own ones, all of them or none. */
import { copiesWith, withAddedCopies } from '../../core/story/added-copies.ts';
import type { Copy } from '../../core/story/story.ts';
import { readableCopies, readableEntry } from './readable.ts';
import { storyIn } from './read-stories.ts';
import { recordsOf } from './records.ts';
import type { LibraryDatabase } from './schema.ts';
import { addToShown } from './shown-drafts.ts';
import { putRecords, readRecords, writeStories, type WriteTransaction } from './write-stories.ts';

export type CopiesToPut = {
  readonly storyId: string;
  /** Those of a bundled story are kept beside it, those of an own one within it. */
  readonly isBundled: boolean;
  readonly copies: readonly Copy[];
};

export type PutCopiesOptions = {
  /** Ends it, and nothing of it is kept. */
  readonly signal?: AbortSignal;
  /** Told after each story how many copies are written. */
  readonly onProgress?: (written: number) => void;
};

/** Ends the writing where an own story is not here, or can't be read. */
class NotHere extends Error {}

/**
 * Keeps copies in one transaction. The same text is left out, and a taken id is made another.
 *
 * @returns false, and nothing is kept, where an own story is not here or can't be read
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
      for (const { storyId, isBundled, copies } of all) {
        if (isBundled) await addBeside(writing, storyId, copies);
        else if (!(await addWithin(writing, storyId, copies))) throw new NotHere(storyId);
        written += copies.length;
        onProgress?.(written);
      }
    });
    return true;
  } catch (error) {
    if (error instanceof NotHere) return false;
    throw error;
  }
}

/** Adds copies to those of a bundled story. */
export async function addBeside(
  writing: WriteTransaction,
  storyId: string,
  added: readonly Copy[],
): Promise<void> {
  const { copies, unreadable } = readableCopies(await writing.objectStore('copies').get(storyId));
  const all = [...copiesWith(copies, added), ...unreadable];
  await writing.objectStore('copies').put({ id: storyId, copies: all });
}

/** Makes texts further copies of an own story; false where that is not here or can't be read. */
export async function addWithin(
  writing: WriteTransaction,
  id: string,
  added: readonly Copy[],
): Promise<boolean> {
  const records = await readRecords(writing, id);
  const [entry, story] = [readableEntry(records.entries), storyIn(records)];
  if (!entry || !story) return false;
  const { addedAt, origin, isOn } = entry.entry;
  await putRecords(writing, recordsOf(withAddedCopies(story, added), { addedAt, origin, isOn }));
  await addToShown(writing, id, added);
  return true;
}
