/** An empty IndexedDB in Node, as each test of the library wants it. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';

/** Puts a new one in place of what there is, with nothing in it. */
export function emptyIndexedDatabase(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}
