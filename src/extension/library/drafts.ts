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

  /** @throws what the database throws */
  async remove(id: string): Promise<void> {
    await this.#database.delete('drafts', id);
  }
}
