/** Stories that are not finished, as they are kept in this browser. */
import { shownDraftId } from '../../core/story/shown-draft-id.ts';
import { saysTheSame } from '../../core/story/says-the-same.ts';
import { type Obstacle, obstacleTo } from './obstacles.ts';
import { readableDraft } from './readable.ts';
import type { Draft, LibraryDatabase } from './schema.ts';
import { asShown, show, type ShownOf, stopShowing } from './shown-drafts.ts';
import { allOrNothing, deleteRecords, writeStories } from './write-stories.ts';

export type AddOptions = {
  /** Gives an id for a draft whose own is taken. */
  readonly newId: () => string;
  /** Ends it, and nothing of it is kept. */
  readonly signal?: AbortSignal;
  /** Told after each draft how many are written. */
  readonly onProgress?: (written: number) => void;
};

export class Drafts {
  readonly #database: LibraryDatabase;

  constructor(database: LibraryDatabase) {
    this.#database = database;
  }

  /** All that can be read, the one that was changed last first. */
  async list(): Promise<Draft[]> {
    return inOrder(await this.#database.getAll('drafts'));
  }

  /** The ids of all, also of those that can't be read. */
  ids(): Promise<string[]> {
    return this.#database.getAllKeys('drafts');
  }

  /** Null where there is none that can be read. */
  async get(id: string): Promise<Draft | null> {
    return readableDraft(await this.#database.get('drafts', id));
  }

  /**
   * Keeps a draft, in place of the one that has its id where there is one, and says of it that it marks no pages. It takes
   * no marks away: for one that may mark some there is `replace`.
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
   * @returns the draft as it is kept now, which says whether it marks pages; or why nothing is kept
   * @throws what the database throws
   */
  async replace(draft: Draft, changedAt: number, shownOf: ShownOf): Promise<Draft | Obstacle> {
    const kept = await this.#replaceUnshown(draft, changedAt);
    return kept ?? (await this.#replaceShown(draft, changedAt, shownOf));
  }

  /**
   * Keeps the draft that is chosen in view of all, unless it is one of them: no other tab makes one in between.
   *
   * @param choose is given those that can be read, the one that was changed last first
   * @returns the draft's id
   * @throws what the database throws
   */
  async findOrPut(choose: (drafts: readonly Draft[]) => Draft): Promise<string> {
    const writing = this.#database.transaction('drafts', 'readwrite');
    const drafts = inOrder(await writing.store.getAll());
    const chosen = choose(drafts);
    if (!drafts.includes(chosen)) await writing.store.put(chosen);
    await writing.done;
    return chosen.id;
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
   * @param changedAt of the draft as it was read; left out to remove it whatever it is
   * @returns the draft that was removed, or why none was
   * @throws what the database throws
   */
  async remove(id: string, changedAt?: number): Promise<Draft | Obstacle> {
    const removed = await this.#removeUnshown(id, changedAt);
    return removed ?? (await this.#removeShown(id, changedAt));
  }

  /**
   * Puts a draft back that was removed, without the marks that it made: it makes them again where somebody asks for it.
   *
   * @returns whether it was put back: not where another one has its id meanwhile
   * @throws what the database throws
   */
  async putBack(draft: Draft): Promise<boolean> {
    const writing = this.#database.transaction('drafts', 'readwrite');
    const isFree = (await writing.store.getKey(draft.id)) === undefined;
    if (isFree) await writing.store.put(asShown(draft, false));
    await writing.done;
    return isFree;
  }

  /**
   * Keeps drafts beside those that are here, all of them or none. They mark no pages until somebody asks for it. One that
   * is here by now in the same state, from another tab that reads the same file, is left out.
   *
   * @returns how many are kept
   * @throws what the database throws, and AbortError where the signal has ended it; nothing is kept then
   */
  async addBeside(
    drafts: readonly Draft[],
    { newId, signal, onProgress }: AddOptions,
  ): Promise<number> {
    signal?.throwIfAborted();
    let kept = 0;
    const writing = this.#database.transaction('drafts', 'readwrite', { durability: 'strict' });
    await allOrNothing(writing, signal, async () => {
      const here = inOrder(await writing.store.getAll());
      for (const [index, draft] of drafts.entries()) {
        if (!here.some((other) => isSameState(draft, other))) {
          const isFree = (await writing.store.getKey(draft.id)) === undefined;
          const id = isFree ? draft.id : newId();
          await writing.store.add(asShown({ ...draft, id }, false));
          kept++;
        }
        onProgress?.(index + 1);
      }
    });
    return kept;
  }

  /** Null, and nothing is removed, where it marks pages, or can't be read and so might. */
  async #removeUnshown(id: string, changedAt?: number): Promise<Draft | Obstacle | null> {
    const writing = this.#database.transaction('drafts', 'readwrite');
    const record = await writing.store.get(id);
    const kept = readableDraft(record);
    const mayBeShown = record !== undefined && (kept === null || kept.isShown === true);
    const outcome = outcomeOf(kept, changedAt);
    if (!mayBeShown && outcome !== 'conflict') await writing.store.delete(id);
    await writing.done;
    return mayBeShown ? null : outcome;
  }

  async #removeShown(id: string, changedAt?: number): Promise<Draft | Obstacle> {
    let removed: Draft | Obstacle = 'gone';
    await writeStories(this.#database, { also: ['drafts'] }, async (writing) => {
      const drafts = writing.objectStore('drafts');
      removed = outcomeOf(readableDraft(await drafts.get(id)), changedAt);
      // One that can't be read is 'gone' for whoever has read it, and stays as it is.
      if (typeof removed === 'string' && changedAt !== undefined) return;
      await deleteRecords(writing, shownDraftId(id));
      await drafts.delete(id);
    });
    return removed;
  }

  /** Null, and nothing is kept, where it marks pages; most drafts don’t, and need none of the stories' stores. */
  async #replaceUnshown(draft: Draft, changedAt: number): Promise<Draft | Obstacle | null> {
    const writing = this.#database.transaction('drafts', 'readwrite');
    const kept = readableDraft(await writing.store.get(draft.id));
    const obstacle = obstacleTo(kept, changedAt);
    const isShown = kept?.isShown === true;
    const next = asShown(draft, false);
    if (!obstacle && !isShown) await writing.store.put(next);
    await writing.done;
    return obstacle ?? (isShown ? null : next);
  }

  async #replaceShown(
    draft: Draft,
    changedAt: number,
    shownOf: ShownOf,
  ): Promise<Draft | Obstacle> {
    let replaced: Draft | Obstacle = 'gone';
    await writeStories(this.#database, { also: ['drafts'] }, async (writing) => {
      const drafts = writing.objectStore('drafts');
      const kept = readableDraft(await drafts.get(draft.id));
      const next = asShown(draft, kept?.isShown === true);
      replaced = obstacleTo(kept, changedAt) ?? next;
      if (replaced !== next) return;
      await drafts.put(next);
      if (next.isShown === true) await show(writing, next, shownOf);
    });
    return replaced;
  }
}

function inOrder(values: readonly Draft[]): Draft[] {
  const drafts = values.map(readableDraft).filter((draft) => draft !== null);
  return drafts.sort((one, other) => other.changedAt - one.changedAt);
}

/** Whether two have the same text and notes, whenever they were written. */
function isSameState(one: Draft, other: Draft): boolean {
  return (
    one.copyOf === other.copyOf &&
    saysTheSame(one.article, other.article) &&
    saysTheSame(one.story, other.story)
  );
}

/** What comes of removing a draft as it is kept. */
function outcomeOf(kept: Draft | null, changedAt: number | undefined): Draft | Obstacle {
  return (changedAt === undefined ? null : obstacleTo(kept, changedAt)) ?? kept ?? 'gone';
}
