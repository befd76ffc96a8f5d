/** Stories that are not finished, as they are kept in this browser. */
import { shownDraftId } from '../../core/story/shown-draft-id.ts';
import { readableDraft } from './readable.ts';
import type { Draft, LibraryDatabase } from './schema.ts';
import { asShown, show, type ShownOf, stopShowing } from './shown-drafts.ts';
import { deleteRecords, writeStories } from './write-stories.ts';

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
   * Keeps a draft in place of the one that has its id. It marks no pages until somebody asks for it.
   *
   * @throws what the database throws
   */
  async put(draft: Draft): Promise<void> {
    await this.#database.put('drafts', asShown(draft, false));
  }

  /**
   * Keeps a draft in place of one that nobody has changed since it was read. One that marks pages does so by what it is
   * now, in the same transaction.
   *
   * @param changedAt of the draft as it was read
   * @returns false, and nothing is kept, where another state of it is kept meanwhile
   * @throws what the database throws
   */
  async replace(draft: Draft, changedAt: number, shownOf: ShownOf): Promise<boolean> {
    const isKept = await this.#replaceUnshown(draft, changedAt);
    return isKept ?? (await this.#replaceShown(draft, changedAt, shownOf));
  }

  /**
   * Has pages marked by a draft as it is kept.
   *
   * @returns false where there is no such draft
   * @throws what the database throws
   */
  async show(id: string, shownOf: ShownOf): Promise<boolean> {
    let isThere = false;
    await writeStories(this.#database, { also: ['drafts'] }, async (writing) => {
      const drafts = writing.objectStore('drafts');
      const draft = readableDraft(await drafts.get(id));
      if (!draft) return;
      isThere = true;
      await drafts.put(asShown(draft, true));
      await show(writing, draft, shownOf);
    });
    return isThere;
  }

  /**
   * Has pages marked by a draft no longer.
   *
   * @throws what the database throws
   */
  async hide(id: string): Promise<void> {
    await writeStories(this.#database, { also: ['drafts'] }, (writing) => stopShowing(writing, id));
  }

  /**
   * Removes a draft, and with it the marks that it makes.
   *
   * @throws what the database throws
   */
  async remove(id: string): Promise<void> {
    await writeStories(this.#database, { also: ['drafts'] }, async (writing) => {
      await deleteRecords(writing, shownDraftId(id));
      await writing.objectStore('drafts').delete(id);
    });
  }

  /** Null, and nothing is kept, where it marks pages; most drafts don’t, and need none of the stories' stores. */
  async #replaceUnshown(draft: Draft, changedAt: number): Promise<boolean | null> {
    const writing = this.#database.transaction('drafts', 'readwrite');
    const kept = readableDraft(await writing.store.get(draft.id));
    const isUnchanged = isAsRead(kept, changedAt);
    if (isUnchanged && kept?.isShown !== true) {
      await writing.store.put(asShown(draft, false));
    }
    await writing.done;
    return isUnchanged && kept?.isShown === true ? null : isUnchanged;
  }

  async #replaceShown(draft: Draft, changedAt: number, shownOf: ShownOf): Promise<boolean> {
    let isUnchanged = false;
    await writeStories(this.#database, { also: ['drafts'] }, async (writing) => {
      const drafts = writing.objectStore('drafts');
      const kept = readableDraft(await drafts.get(draft.id));
      isUnchanged = isAsRead(kept, changedAt);
      if (!isUnchanged) return;
      const next = asShown(draft, kept?.isShown === true);
      await drafts.put(next);
      if (next.isShown === true) await show(writing, next, shownOf);
    });
    return isUnchanged;
  }
}

/** Whether a draft is kept as it was read, or none is any more. */
function isAsRead(kept: Draft | null, changedAt: number): boolean {
  return kept === null || kept.changedAt === changedAt;
}
