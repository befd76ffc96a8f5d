/** The library as tests in Node open it: empty, as it is, or as its first version left it. */
import { type IDBPDatabase, openDB } from 'idb';
import type { Library } from '../../src/extension/library/library.ts';
import { openLibrary } from '../../src/extension/library/open-library.ts';
import { DATABASE } from '../../src/extension/library/schema.ts';
import { emptyIndexedDatabase } from './indexed-database.ts';

/** Opens a library in which nothing is kept. Whoever opens it closes it. */
export function emptyLibrary(): Promise<Library> {
  emptyIndexedDatabase();
  return openedLibrary();
}

/** @throws Error where the browser keeps none */
export async function openedLibrary(): Promise<Library> {
  const library = await openLibrary();
  if (!library) throw new Error('no library');
  return library;
}

/**
 * Leaves a database as the first version of the library made it.
 *
 * @param fill puts into it what is kept
 */
export async function makeFirstVersion(
  fill: (database: IDBPDatabase) => Promise<void>,
): Promise<void> {
  emptyIndexedDatabase();
  const database = await openDB(DATABASE, 1, {
    upgrade(made) {
      const entries = made.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('openedBy', 'openedBy', { multiEntry: true });
      for (const name of ['sketches', 'recognition', 'notes', 'drafts']) {
        made.createObjectStore(name, { keyPath: 'id' });
      }
      made.createObjectStore('meta');
    },
  });
  await fill(database);
  database.close();
}
