/** One change of the stories, all of it or nothing. */
import type { IDBPTransaction } from 'idb';
import type { StoryRecords } from './records.ts';
import { type LibraryDatabase, type LibrarySchema, REVISION, STORY_STORES } from './schema.ts';

/** What may change together with the stories. */
type OtherStore = 'drafts' | 'copies';
type WrittenStore = (typeof STORY_STORES)[number] | 'meta' | OtherStore;

export type WriteTransaction = IDBPTransaction<LibrarySchema, WrittenStore[], 'readwrite'>;

export type WriteOptions = {
  /** Ends it before it is done. */
  readonly signal?: AbortSignal | undefined;
  /** The stores that are written besides those of the stories. */
  readonly also?: readonly OtherStore[];
};

/**
 * Writes, and counts it as a change; resolves once all of it is on the disk.
 *
 * @param write awaits nothing but requests of the transaction, which ends where none is left
 * @throws what the database or `write` throws; nothing is written then
 */
export async function writeStories(
  database: LibraryDatabase,
  { signal, also = [] }: WriteOptions,
  write: (writing: WriteTransaction) => Promise<void>,
): Promise<void> {
  signal?.throwIfAborted();
  const stores: WrittenStore[] = [...STORY_STORES, 'meta', ...also];
  const writing = database.transaction(stores, 'readwrite', { durability: 'strict' });
  await allOrNothing(writing, signal, async () => {
    await write(writing);
    const meta = writing.objectStore('meta');
    await meta.put(((await meta.get(REVISION)) ?? 0) + 1, REVISION);
  });
}

/** Puts those records that there are. */
export async function putRecords(
  writing: WriteTransaction,
  { entries, sketches, recognition, notes }: Partial<StoryRecords>,
): Promise<void> {
  await Promise.all([
    entries && writing.objectStore('entries').put(entries),
    sketches && writing.objectStore('sketches').put(sketches),
    recognition && writing.objectStore('recognition').put(recognition),
    notes && writing.objectStore('notes').put(notes),
  ]);
}

/** All records of a story, whatever is in them; those that are lost are left out. */
export async function readRecords(
  writing: WriteTransaction,
  id: string,
): Promise<Partial<StoryRecords>> {
  const [entries, sketches, recognition, notes] = await Promise.all([
    writing.objectStore('entries').get(id),
    writing.objectStore('sketches').get(id),
    writing.objectStore('recognition').get(id),
    writing.objectStore('notes').get(id),
  ]);
  return {
    ...(entries && { entries }),
    ...(sketches && { sketches }),
    ...(recognition && { recognition }),
    ...(notes && { notes }),
  };
}

export async function deleteRecords(writing: WriteTransaction, id: string): Promise<void> {
  await Promise.all(STORY_STORES.map((name) => writing.objectStore(name).delete(id)));
}

type Transaction = { readonly abort: () => void; readonly done: Promise<void> };

/**
 * Has a transaction write all that a function writes, or nothing; resolves once it has ended.
 *
 * @param signal ends it before it is done
 * @throws what the database or the function throws
 */
export async function allOrNothing(
  writing: Transaction,
  signal: AbortSignal | undefined,
  write: () => Promise<void>,
): Promise<void> {
  const abort = (): void => {
    abortQuietly(writing);
  };
  signal?.addEventListener('abort', abort);
  const writeOrAbort = async (): Promise<void> => {
    try {
      await write();
    } catch (error) {
      abort();
      throw error;
    }
  };
  try {
    await Promise.all([writeOrAbort(), writing.done]);
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

function abortQuietly(writing: Transaction): void {
  try {
    writing.abort();
  } catch {
    // It has ended already, by the error that led here or since all is written.
  }
}
