/** Copies that were added here to bundled stories, which themselves stay as they are. */
import type { Copy } from '../../core/story/story.ts';
import { addBeside } from './put-copies.ts';
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
    const records = values.map(({ id, ...record }) => [id, readableCopies(record).copies] as const);
    return new Map(records.filter(([, copies]) => copies.length > 0));
  }

  /** Those of a story. */
  async of(storyId: string): Promise<readonly Copy[]> {
    return readableCopies(await this.#database.get('copies', storyId)).copies;
  }

  /**
   * Adds a copy. Another tab may have added one since it was made: the same text is left out, and a taken id is made
   * another.
   *
   * @param draftId the draft that has its text, which goes; null for none
   * @throws what the database throws
   */
  async add(storyId: string, copy: Copy, draftId: string | null): Promise<void> {
    await writeStories(this.#database, { also: ['copies', 'drafts'] }, async (writing) => {
      await addBeside(writing, storyId, [copy]);
      if (draftId !== null) await writing.objectStore('drafts').delete(draftId);
    });
  }

  /**
   * Removes the copy of a text. Its id says nothing: another tab may have given it to another copy since.
   *
   * @returns the copy as it was kept; null where there was none
   * @throws what the database throws
   */
  async remove(storyId: string, { fingerprint }: Pick<Copy, 'fingerprint'>): Promise<Copy | null> {
    let removed: Copy | null = null;
    await writeStories(this.#database, { also: ['copies'] }, async (writing) => {
      const { copies, unreadable } = await readIn(writing, storyId);
      removed = copies.find((copy) => copy.fingerprint === fingerprint) ?? null;
      if (!removed) return;
      const rest = [...copies.filter((copy) => copy !== removed), ...unreadable];
      const store = writing.objectStore('copies');
      if (rest.length > 0) await store.put({ id: storyId, copies: rest });
      else await store.delete(storyId);
    });
    return removed;
  }
}

async function readIn(
  writing: WriteTransaction,
  storyId: string,
): Promise<ReturnType<typeof readableCopies>> {
  return readableCopies(await writing.objectStore('copies').get(storyId));
}
