/** Copies that were added here to bundled stories, which themselves stay as they are. */
import type { Copy } from '../../core/story/story.ts';
import { readableCopies } from './readable.ts';
import type { LibraryDatabase } from './schema.ts';
import { writeStories, type WriteTransaction } from './write-stories.ts';

export class AddedCopiesStore {
  readonly #database: LibraryDatabase;

  constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  /** All that can be read, by the ids of their stories. */
  async all(): Promise<ReadonlyMap<string, readonly Copy[]>> {
    const values = await this.#database.getAll('copies');
    const records = values.map(readableCopies).filter((record) => record !== null);
    return new Map(records.map(({ id, copies }) => [id, copies]));
  }

  /** Those of a story. */
  async of(storyId: string): Promise<readonly Copy[]> {
    return readableCopies(await this.#database.get('copies', storyId))?.copies ?? [];
  }

  /**
   * Adds a copy, in place of one that has its id.
   *
   * @param draftId the draft that has its text, which goes; null for none
   * @throws what the database throws
   */
  async add(storyId: string, copy: Copy, draftId: string | null): Promise<void> {
    await writeStories(this.#database, { also: ['copies', 'drafts'] }, async (writing) => {
      const others = (await readIn(writing, storyId)).filter(({ id }) => id !== copy.id);
      await writing.objectStore('copies').put({ id: storyId, copies: [...others, copy] });
      if (draftId !== null) await writing.objectStore('drafts').delete(draftId);
    });
  }

  /** @throws what the database throws */
  async remove(storyId: string, copyId: string): Promise<void> {
    await writeStories(this.#database, { also: ['copies'] }, async (writing) => {
      const copies = (await readIn(writing, storyId)).filter(({ id }) => id !== copyId);
      const store = writing.objectStore('copies');
      if (copies.length > 0) await store.put({ id: storyId, copies });
      else await store.delete(storyId);
    });
  }
}

async function readIn(writing: WriteTransaction, storyId: string): Promise<readonly Copy[]> {
  return readableCopies(await writing.objectStore('copies').get(storyId))?.copies ?? [];
}
