/** Stories that are kept together, each in place of the one that has its id. */
import type { Story } from '../../core/story/story.ts';
import { readableEntry } from './readable.ts';
import { recordsOf } from './records.ts';
import type { LibraryDatabase, Origin } from './schema.ts';
import { putRecords, writeStories, type WriteTransaction } from './write-stories.ts';

export type PutOptions = {
  /** Ends it, and nothing of it is kept. */
  readonly signal?: AbortSignal;
  /** Told after each story how many are written. */
  readonly onProgress?: (written: number) => void;
  /** The ids of those that may come in place of one that is here; every one may where it is left out. */
  readonly mayReplace?: ReadonlySet<string>;
};

/** Ends the writing where a story is here that may not be replaced. */
class InTheWay extends Error {}

/**
 * Keeps all of them or none. One that replaces another stays on or off as that was.
 *
 * @returns false, and nothing is kept, where one is here that may not be replaced
 * @throws what the database throws, and AbortError where the signal has ended it; nothing is kept then
 */
export async function putStories(
  database: LibraryDatabase,
  stories: readonly Story[],
  origin: Origin,
  { signal, onProgress, mayReplace }: PutOptions,
): Promise<boolean> {
  const addedAt = Date.now();
  try {
    await writeStories(database, { signal }, async (writing) => {
      for (const [index, story] of stories.entries()) {
        const isOn = await wasOn(writing, story.id, mayReplace);
        await putRecords(writing, recordsOf(story, { addedAt, origin, isOn }));
        onProgress?.(index + 1);
      }
    });
    return true;
  } catch (error) {
    if (error instanceof InTheWay) return false;
    throw error;
  }
}

/** @throws InTheWay where one is here that may not be replaced */
async function wasOn(
  writing: WriteTransaction,
  id: string,
  mayReplace: ReadonlySet<string> | undefined,
): Promise<boolean> {
  const before = await writing.objectStore('entries').get(id);
  if (before !== undefined && mayReplace?.has(id) === false) throw new InTheWay(id);
  return readableEntry(before)?.entry.isOn ?? true;
}
