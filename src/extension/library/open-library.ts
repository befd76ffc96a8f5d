/** Opens the library, or finds that the browser keeps none. */
import { openDB } from 'idb';
import { Library } from './library.ts';
import { DATABASE, type LibraryDatabase, type LibrarySchema, upgrade, VERSION } from './schema.ts';

/** A browser that has a broken database may never answer. */
const PATIENCE_MS = 5_000;

/**
 * Opens the library; whoever opens it closes it.
 *
 * @returns null where the browser keeps no database: in some private windows, on a full or broken disk, where a later
 *   version has made it, and while an earlier version in another tab does not let go of it
 */
export async function openLibrary(): Promise<Library | null> {
  const database = await openDatabase();
  return database && new Library(database);
}

function openDatabase(): Promise<LibraryDatabase | null> {
  return new Promise((resolve) => {
    let isAwaited = true;
    const give = (database: LibraryDatabase | null): void => {
      clearTimeout(patience);
      if (isAwaited) resolve(database);
      else database?.close();
      isAwaited = false;
    };
    const giveUp = (): void => {
      give(null);
    };
    const patience = setTimeout(giveUp, PATIENCE_MS);
    open(giveUp).then(give, giveUp);
  });
}

// Some browsers throw at once, which a promise turns into a rejection.
async function open(onBlocked: () => void): Promise<LibraryDatabase> {
  return openDB<LibrarySchema>(DATABASE, VERSION, {
    upgrade: (database, before, _, upgrading) => {
      upgrade(database, before, upgrading);
    },
    blocked: onBlocked,
    // A later version waits for this connection to go.
    blocking: (_, __, { target }) => {
      (target as IDBDatabase).close();
    },
  });
}
