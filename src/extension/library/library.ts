/** The reader's own stories and drafts, as they are kept in this browser. Every write is one transaction: all of it or nothing. */
import type { Gate } from '../../core/recognition/gate.ts';
import { buildGate } from '../../core/recognition/build-gate.ts';
import type { KnownStory } from '../../core/recognition/known-story.ts';
import { candidatesIn, type SketchPage } from '../../core/recognition/story-index.ts';
import type { Copy, Story } from '../../core/story/story.ts';
import { AddedCopiesStore } from './added-copies.ts';
import { Drafts } from './drafts.ts';
import { IndexOfStories } from './index-of-stories.ts';
import { addWithin, type CopiesToPut, putCopies, type PutCopiesOptions } from './put-copies.ts';
import { putStories, type PutOptions } from './put-stories.ts';
import { giveId, type GivenId, type PutToUse, putToUse, type PuttingToUse } from './put-to-use.ts';
import { readableEntry, readableKnown } from './readable.ts';
import { type Kept, readEntries, readStory } from './read-stories.ts';
import { putStoryBack, type Removed, removeStory } from './removed-stories.ts';
import { type LibraryDatabase, type LibraryEntry, type Origin, REVISION } from './schema.ts';
import { withoutStoodFor } from './shown-drafts.ts';
import { writeStories } from './write-stories.ts';

export class Library {
  readonly drafts: Drafts;
  /** Those of bundled stories. */
  readonly copies: AddedCopiesStore;
  readonly #database: LibraryDatabase;
  readonly #index: IndexOfStories;
  #isOpen = true;

  constructor(database: LibraryDatabase) {
    this.#database = database;
    this.#index = new IndexOfStories(database);
    this.drafts = new Drafts(database);
    this.copies = new AddedCopiesStore(database);
    const onClosed = (): void => {
      this.#isOpen = false;
    };
    // The first comes where another version wants it, the second where the browser takes it away.
    database.addEventListener('versionchange', onClosed);
    database.addEventListener('close', onClosed);
  }

  /** Whether it can still be asked; one that can't may be opened anew. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  close(): void {
    this.#isOpen = false;
    this.#database.close();
  }

  /** What goes up by one with each change of the stories. */
  async revision(): Promise<number> {
    return (await this.#database.get('meta', REVISION)) ?? 0;
  }

  /** The own stories; drafts that mark pages are none. */
  entries(): Promise<Kept> {
    return readEntries(this.#database);
  }

  /** What a story is called, without reading all of it; null where it is not here. */
  async entry(id: string): Promise<LibraryEntry | null> {
    return readableEntry(await this.#database.get('entries', id))?.entry ?? null;
  }

  /** Whether there is a story with an id, be it one that can't be read. */
  async holds(id: string): Promise<boolean> {
    return (await this.#database.getKey('entries', id)) !== undefined;
  }

  /** A whole story, on or off; null where it is not here or can't be read. */
  story(id: string): Promise<Story | null> {
    return readStory(this.#database, id);
  }

  /**
   * The stories that are on and of whose gates a page has names enough, and drafts that mark pages. Of many, those that
   * have most in common with the page.
   *
   * @param names as `namesAtGate` returns them
   */
  async storiesFor(names: readonly string[], sketchPage: SketchPage): Promise<KnownStory[]> {
    const { index } = await this.#index.current();
    const found = candidatesIn(index, names, sketchPage);
    if (found.length === 0) return [];
    const reading = this.#database.transaction(['entries', 'recognition']);
    const ids = await withoutStoodFor(reading.objectStore('entries'), found);
    const recognition = reading.objectStore('recognition');
    const known = await Promise.all(ids.map((id) => recognition.get(id)));
    return known.map(readableKnown).filter((story) => story !== null);
  }

  /** The gate of all stories that are on, drafts among them, with its revision; null where none is. */
  async gate(): Promise<{ readonly revision: number; readonly gate: Gate | null }> {
    const { revision, index } = await this.#index.current();
    return { revision, gate: index.stories.length > 0 ? buildGate(index.stories) : null };
  }

  /**
   * Keeps stories, each in place of the one that has its id: that stays on or off as it was.
   *
   * @returns false, and nothing is kept, where one is here that may not be replaced
   * @throws what the database throws, and AbortError where the signal has ended it; nothing is kept then
   */
  put(stories: readonly Story[], origin: Origin, options: PutOptions = {}): Promise<boolean> {
    return putStories(this.#database, stories, origin, options);
  }

  /**
   * Keeps what a draft has become, see `putToUse`.
   *
   * @throws what the database throws; nothing is kept then
   */
  async putToUse(story: Story, putting: PuttingToUse): Promise<PutToUse> {
    let outcome: PutToUse = { kind: 'gone' };
    await writeStories(this.#database, { also: ['drafts'] }, async (writing) => {
      outcome = await putToUse(writing, story, putting);
    });
    return outcome;
  }

  /**
   * Gives a draft its story's id for good, see `giveId`.
   *
   * @throws what the database throws
   */
  async giveId(story: Story, putting: Omit<PuttingToUse, 'over'>): Promise<GivenId> {
    let outcome: GivenId = { kind: 'gone' };
    await writeStories(this.#database, { also: ['drafts'] }, async (writing) => {
      outcome = await giveId(writing, story, putting);
    });
    return outcome;
  }

  /**
   * Makes a text another copy of an own story. Another tab may have added one since it was made: the same text is left
   * out, and a taken id is made another.
   *
   * @param draftId the draft that has the text, which goes
   * @returns false, and nothing is kept, where the story is not here or can't be read
   * @throws what the database throws
   */
  async addCopy(id: string, copy: Copy, draftId: string): Promise<boolean> {
    let isAdded = false;
    await writeStories(this.#database, { also: ['drafts'] }, async (writing) => {
      isAdded = await addWithin(writing, id, [copy]);
      if (isAdded) await writing.objectStore('drafts').delete(draftId);
    });
    return isAdded;
  }

  /**
   * Keeps copies that files bring, see `putCopies`.
   *
   * @throws what the database throws, and AbortError where the signal has ended it; nothing is kept then
   */
  putCopies(all: readonly CopiesToPut[], options: PutCopiesOptions = {}): Promise<boolean> {
    return putCopies(this.#database, all, options);
  }

  /**
   * Has pages looked through for a story, or not.
   *
   * @throws what the database throws
   */
  async setOn(id: string, isOn: boolean): Promise<void> {
    await writeStories(this.#database, {}, async (writing) => {
      const entries = writing.objectStore('entries');
      const record = readableEntry(await entries.get(id));
      if (record) await entries.put({ ...record, entry: { ...record.entry, isOn } });
    });
  }

  /**
   * Removes a story, also one that can't be read.
   *
   * @returns what brings it back; null where there was none
   * @throws what the database throws
   */
  remove(id: string): Promise<Removed | null> {
    return removeStory(this.#database, id);
  }

  /**
   * Puts a story back as it was.
   *
   * @returns whether it was put back: not where another one has its id meanwhile
   * @throws what the database throws
   */
  putBack(removed: Removed): Promise<boolean> {
    return putStoryBack(this.#database, removed);
  }
}
