/** The index by which a page's candidates are found: kept, and never of other stories than those that are on. */
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../../src/extension/library/library.ts';
import { openLibrary } from '../../../src/extension/library/open-library.ts';
import { recordsOf } from '../../../src/extension/library/records.ts';
import { DATABASE } from '../../../src/extension/library/schema.ts';
import { emptyIndexedDatabase } from '../../support/indexed-database.ts';
import { harbourStory } from '../../support/own-stories.ts';

const NAMES = harbourStory.gate.names;
const noSketch = () => new Set<number>();

let library: Library;
beforeEach(async () => {
  emptyIndexedDatabase();
  library = await opened();
});
afterEach(() => {
  library.close();
  vi.unstubAllGlobals();
});

const idsFor = async (): Promise<readonly string[]> =>
  (await library.storiesFor(NAMES, noSketch)).map(({ id }) => id);

test('it is kept for a background that wakes, and follows each change', async () => {
  await library.put([harbourStory], 'imported');
  expect(await idsFor()).toEqual([harbourStory.id]);
  const raw = await openDB(DATABASE);
  const [record] = (await raw.getAll('index')) as { readonly revision: number }[];
  expect(record).toMatchObject({ revision: 1, stories: [{ id: harbourStory.id }] });
  // What wakes reads that record alone.
  await raw.clear('sketches');
  const woken = await opened();
  expect(await woken.storiesFor(NAMES, noSketch)).toHaveLength(1);
  woken.close();
  const other = await opened();
  await other.setOn(harbourStory.id, false);
  other.close();
  expect(await idsFor()).toEqual([]);
  raw.close();
});

test('it is made anew where its record is broken', async () => {
  await library.put([harbourStory], 'imported');
  const raw = await openDB(DATABASE);
  await raw.put('index', { revision: 1, stories: [{ id: 'nothing' }] }, 'stories');
  raw.close();
  expect(await idsFor()).toEqual([harbourStory.id]);
});

test('it comes to a library of the first version', async () => {
  library.close();
  emptyIndexedDatabase();
  const before = await openDB(DATABASE, 1, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('openedBy', 'openedBy', { multiEntry: true });
      for (const name of ['sketches', 'recognition', 'notes', 'drafts'])
        database.createObjectStore(name, { keyPath: 'id' });
      database.createObjectStore('meta');
    },
  });
  const { entries, ...others } = recordsOf(harbourStory, {
    addedAt: 1,
    origin: 'imported',
    isOn: true,
  });
  await before.put('entries', { ...entries, openedBy: NAMES });
  for (const [store, record] of Object.entries(others)) await before.put(store, record);
  before.close();
  library = await opened();
  expect(await idsFor()).toEqual([harbourStory.id]);
  expect(await library.story(harbourStory.id)).toEqual(harbourStory);
});

async function opened(): Promise<Library> {
  const found = await openLibrary();
  if (!found) throw new Error('no library');
  return found;
}
