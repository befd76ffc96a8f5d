/** The index by which a page's candidates are found: kept, and never of other stories than those that are on. */
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../../src/extension/library/library.ts';
import { recordsOf } from '../../../src/extension/library/records.ts';
import { DATABASE } from '../../../src/extension/library/schema.ts';
import { emptyLibrary, makeFirstVersion, openedLibrary } from '../../support/opened-library.ts';
import { harbourStory } from '../../support/own-stories.ts';

const NAMES = harbourStory.gate.names;
const noSketch = () => new Set<number>();

let library: Library;
beforeEach(async () => {
  library = await emptyLibrary();
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
  const woken = await openedLibrary();
  expect(await woken.storiesFor(NAMES, noSketch)).toHaveLength(1);
  woken.close();
  const other = await openedLibrary();
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
  const { entries, ...others } = recordsOf(harbourStory, {
    addedAt: 1,
    origin: 'imported',
    isOn: true,
  });
  await makeFirstVersion(async (before) => {
    await before.put('entries', { ...entries, openedBy: NAMES });
    for (const [store, record] of Object.entries(others)) await before.put(store, record);
  });
  library = await openedLibrary();
  expect(await idsFor()).toEqual([harbourStory.id]);
  expect(await library.story(harbourStory.id)).toEqual(harbourStory);
});
