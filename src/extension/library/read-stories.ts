/** Own stories as they are read: a list of all that can be, and one with all that is in it. */
import { isDraftId } from '../../core/story/shown-draft-id.ts';
import type { Story } from '../../core/story/story.ts';
import { readableEntry, readableKnown, readableNotes } from './readable.ts';
import { storyOf, type StoryRecords } from './records.ts';
import { type LibraryDatabase, type LibraryEntry, STORY_STORES } from './schema.ts';

export type Kept = {
  /** In the order of their ids. */
  readonly entries: readonly LibraryEntry[];
  /** How many stories can't be read; they are left as they are. */
  readonly unreadable: number;
};

/** Reads what there is of each own story; of one that lacks a record, only that it can't be read. */
export async function readEntries(database: LibraryDatabase): Promise<Kept> {
  const reading = database.transaction(STORY_STORES);
  const [values, ...keys] = await Promise.all([
    reading.objectStore('entries').getAll(),
    ...STORY_STORES.map((name) => reading.objectStore(name).getAllKeys()),
  ]);
  const stores = keys.map((ids) => new Set(ids));
  const isWhole = (id: string): boolean => stores.every((ids) => ids.has(id));
  const entries = values
    .map(readableEntry)
    .flatMap((record) => (record && isWhole(record.id) ? [record.entry] : []))
    .filter(({ id }) => !isDraftId(id));
  const all = new Set(keys.flat().filter((id) => !isDraftId(id)));
  return { entries, unreadable: all.size - entries.length };
}

/** Reads a whole story; null where it is not here or can't be read. */
export async function readStory(database: LibraryDatabase, id: string): Promise<Story | null> {
  const reading = database.transaction(['recognition', 'notes']);
  const [recognition, notes] = await Promise.all([
    reading.objectStore('recognition').get(id),
    reading.objectStore('notes').get(id),
  ]);
  return storyIn({ recognition, notes });
}

/** The story that its records hold; null where they can't be read, or one is missing. */
export function storyIn(records: {
  readonly [Name in 'recognition' | 'notes']?: StoryRecords[Name] | undefined;
}): Story | null {
  const [known, readable] = [readableKnown(records.recognition), readableNotes(records.notes)];
  return readable && known && storyOf(readable, known);
}
