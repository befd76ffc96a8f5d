/**
 * The index of the stories that are on. It is made from their records at the first question after a change, and kept:
 * in memory while its library is open, and as a record for a background that wakes.
 */
import { indexStories, type StoryIndex } from '../../core/recognition/story-index.ts';
import { isDraftId } from '../../core/story/shown-draft-id.ts';
import { readableEntry, readableIndex, readableSketch } from './readable.ts';
import {
  type EntryRecord,
  INDEX,
  type IndexRecord,
  type LibraryDatabase,
  REVISION,
} from './schema.ts';

/** An index with the revision of the stories that it is of. */
export type CurrentIndex = { readonly revision: number; readonly index: StoryIndex };

export class IndexOfStories {
  readonly #database: LibraryDatabase;
  #held: CurrentIndex | null = null;

  constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  /** The index of the stories as they are now. */
  async current(): Promise<CurrentIndex> {
    const revision = (await this.#database.get('meta', REVISION)) ?? 0;
    if (this.#held?.revision !== revision)
      this.#held = (await this.#read()) ?? (await this.#make());
    return this.#held;
  }

  /** The record, where it is of the stories as they are. */
  async #read(): Promise<CurrentIndex | null> {
    const reading = this.#database.transaction(['index', 'meta']);
    const [record, revision = 0] = await Promise.all([
      reading.objectStore('index').get(INDEX),
      reading.objectStore('meta').get(REVISION),
    ]);
    const index = readableIndex(record);
    return index?.revision === revision ? { revision, index } : null;
  }

  async #make(): Promise<CurrentIndex> {
    const reading = this.#database.transaction(['entries', 'sketches', 'meta']);
    const [entries, sketches, revision = 0] = await Promise.all([
      reading.objectStore('entries').getAll(),
      reading.objectStore('sketches').getAll(),
      reading.objectStore('meta').get(REVISION),
    ]);
    const readable = sketches.map(readableSketch).filter((sketch) => sketch !== null);
    const shinglesOf = new Map(readable.map(({ id, shingles }) => [id, shingles]));
    const records = entries.map(readableEntry).filter((record) => record !== null);
    records.sort(byPrecedence);
    const index = indexStories(
      records.flatMap((record) => {
        const shingles = shinglesOf.get(record.id);
        return shingles && record.entry.isOn ? [{ ...record.entry, shingles }] : [];
      }),
    );
    await this.#keep({ revision, ...index });
    return { revision, index };
  }

  /** Without room for it, the index is made once more when the background wakes. */
  async #keep(record: IndexRecord): Promise<void> {
    await this.#database.put('index', record, INDEX).catch(() => undefined);
  }
}

/** Drafts that mark pages first, then the stories that were added or put to use last. */
function byPrecedence(one: EntryRecord, other: EntryRecord): number {
  const [isDraft, isOtherDraft] = [isDraftId(one.id), isDraftId(other.id)];
  if (isDraft !== isOtherDraft) return isDraft ? -1 : 1;
  return other.entry.addedAt - one.entry.addedAt;
}
