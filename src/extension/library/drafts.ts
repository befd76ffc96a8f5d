/** Stories that are not finished, as they are kept in this browser. */
import { readableDraft } from './readable.ts';
import type { Draft, LibraryDatabase } from './schema.ts';

export class Drafts {
  readonly #database: LibraryDatabase;

  constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  /** All that can be read, the one that was changed last first. */
  async list(): Promise<Draft[]> {
    const values = await this.#database.getAll('drafts');
    const drafts = values.map(readableDraft).filter((draft) => draft !== null);
    return drafts.sort((one, other) => other.changedAt - one.changedAt);
  }

  /** Null where there is none that can be read. */
  async get(id: string): Promise<Draft | null> {
    return readableDraft(await this.#database.get('drafts', id));
  }

  /**
   * Keeps a draft in place of the one that has its id.
   *
   * @throws what the database throws
   */
  async put(draft: Draft): Promise<void> {
    await this.#database.put('drafts', draft);
  }

  /**
   * Keeps a draft in place of one that nobody has changed since it was read.
   *
   * @param changedAt of the draft as it was read
   * @returns false, and nothing is kept, where another state of it is kept meanwhile
   * @throws what the database throws
   */
  async replace(draft: Draft, changedAt: number): Promise<boolean> {
    const writing = this.#database.transaction('drafts', 'readwrite');
    const kept = readableDraft(await writing.store.get(draft.id));
    const isUnchanged = kept === null || kept.changedAt === changedAt;
    if (isUnchanged) await writing.store.put(draft);
    await writing.done;
    return isUnchanged;
  }

  /** @throws what the database throws */
  async remove(id: string): Promise<void> {
    await this.#database.delete('drafts', id);
  }
}
