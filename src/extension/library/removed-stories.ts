/** Stories that are removed, and put back as they were. */
import type { StoryRecords } from './records.ts';
import type { LibraryDatabase } from './schema.ts';
import { deleteRecords, putRecords, readRecords, writeStories } from './write-stories.ts';

/** What was kept of a story that was removed, to be put back as it was. */
export type Removed = {
  readonly id: string;
  /** By the stores; one that was lost is lost, and one that can't be read is among them. */
  readonly records: Partial<StoryRecords>;
};

/** Removes a story, also one that can't be read; null where there was none. */
export async function removeStory(database: LibraryDatabase, id: string): Promise<Removed | null> {
  let removed: Removed | null = null;
  await writeStories(database, {}, async (writing) => {
    const records = await readRecords(writing, id);
    if (Object.keys(records).length === 0) return;
    await deleteRecords(writing, id);
    removed = { id, records };
  });
  return removed;
}

/** Puts a story back; false where another one has its id meanwhile. */
export async function putStoryBack(
  database: LibraryDatabase,
  { id, records }: Removed,
): Promise<boolean> {
  let isPutBack = false;
  await writeStories(database, {}, async (writing) => {
    if ((await writing.objectStore('entries').getKey(id)) !== undefined) return;
    await putRecords(writing, records);
    isPutBack = true;
  });
  return isPutBack;
}
