/** The database of the reader's own stories: its stores, and how an earlier version becomes this one. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { CapturedArticle } from '../../core/article/captured-article.ts';
import type { KnownStory } from '../../core/recognition/known-story.ts';
import type { StoryIndex } from '../../core/recognition/story-index.ts';
import type { Story } from '../../core/story/story.ts';

export const DATABASE = 'backstory';
/** Goes up by one whenever the stores change; `upgrade` then takes what is kept along. */
export const VERSION = 2;

/** Where a story comes from. */
export type Origin = 'imported' | 'written';

/** What lists say of an own story. */
export type LibraryEntry = Pick<Story, 'id' | 'title' | 'agency' | 'asOf' | 'notesBy' | 'gate'> & {
  /** A BCP 47 tag. */
  readonly language: string;
  /** How many there are. */
  readonly terms: number;
  /** The size of its JSON without spaces, about that of its story file. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  readonly origin: Origin;
  /** Whether pages are looked through for it. */
  readonly isOn: boolean;
};

/** An entry as it is kept. */
export type EntryRecord = {
  readonly id: string;
  readonly entry: LibraryEntry;
  /** Of a draft that marks pages, the id of the own story that it is to become: pages are marked by one of the two. */
  readonly standsFor?: string;
};

/** What it takes to choose among many stories: few of a story's shingles. */
export type SketchRecord = { readonly id: string; readonly shingles: Uint32Array };

/** Names and sketches of all stories that are on, with the revision of the stories that they are of. */
export type IndexRecord = StoryIndex & { readonly revision: number };

/** All of a story but the fingerprints, which are empty: the recognition record has them. */
export type NotesRecord = Story;

/** A story that is not finished. */
export type Draft = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly article: CapturedArticle;
  /** As the editor holds it; the store knows nothing of it but that it can be kept. */
  readonly story: unknown;
  /** Whether it marks pages, as far as it can. */
  readonly isShown?: boolean | undefined;
  /** The id of the story of which the article is to become a copy; left out where it is to have notes of its own. */
  readonly copyOf?: string;
};

/** The copies that were added here to a bundled story, which itself stays as it is. */
export type AddedCopies = {
  /** The story's. */
  readonly id: string;
  /** What can't be read among them is left as it is. */
  readonly copies: readonly unknown[];
};

// A type alias would not do: the library's types ask for an interface's index signature.
export type LibrarySchema = DBSchema & {
  readonly entries: { readonly key: string; readonly value: EntryRecord };
  readonly sketches: { readonly key: string; readonly value: SketchRecord };
  readonly recognition: { readonly key: string; readonly value: KnownStory };
  readonly notes: { readonly key: string; readonly value: NotesRecord };
  readonly drafts: { readonly key: string; readonly value: Draft };
  readonly copies: { readonly key: string; readonly value: AddedCopies };
  readonly meta: { readonly key: string; readonly value: number };
  readonly index: { readonly key: string; readonly value: IndexRecord };
};

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

/** The stores that hold a part of each story. */
export const STORY_STORES = ['entries', 'sketches', 'recognition', 'notes'] as const;
/** The key of the number in `meta` that goes up with each change of the stories. */
export const REVISION = 'revision';
/** The key of the one record in `index`. */
export const INDEX = 'stories';

type Upgrading = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/**
 * Makes the stores that an earlier version had not, and takes away what it had for nothing.
 *
 * @param before the earlier version; 0 for none
 */
export function upgrade(database: LibraryDatabase, before: number, upgrading: Upgrading): void {
  if (before < 1) {
    for (const name of [...STORY_STORES, 'drafts'] as const) {
      database.createObjectStore(name, { keyPath: 'id' });
    }
    database.createObjectStore('meta');
  }
  if (before < 2) database.createObjectStore('copies', { keyPath: 'id' });
  if (before === 1) upgrading.objectStore('entries').deleteIndex('openedBy');
  if (before < 2) database.createObjectStore('index');
}
